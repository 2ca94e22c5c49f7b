package org.pairwright.intake;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.intake.rows.RowReader;
import org.pairwright.intake.values.ColumnNote;
import org.pairwright.intake.values.Learnt;
import org.pairwright.intake.values.Meanings;
import org.pairwright.intake.values.WrittenValues;

/** What is known of values while files are read, and what their columns add to it. */
final class Knowing {
    private final Meanings meanings;
    private final WrittenValues values;
    private final List<ColumnNote> notes = new ArrayList<>();

    Knowing(Meanings meanings) {
        this.meanings = meanings;
        this.values = new WrittenValues(meanings);
    }

    Meanings meanings() {
        return meanings;
    }

    void learnFrom(RowReader reader) {
        reader.collect(values);
        notes.addAll(reader.notes());
    }

    Learnt learnt() {
        return new Learnt(values.lists(), notes);
    }
}
