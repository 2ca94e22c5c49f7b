package org.pairwright.intake;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.rows.RowReader;
import org.pairwright.intake.values.ColumnNote;
import org.pairwright.intake.values.Learnt;
import org.pairwright.intake.values.Meanings;
import org.pairwright.intake.values.WrittenValues;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;

/** What is known of values while files are read, and what their columns add to it. */
final class Knowing {
    private final List<ProfileField> fields;
    private final WrittenValues values = new WrittenValues();
    private final List<ColumnNote> notes = new ArrayList<>();
    private Meanings meanings = Meanings.none();

    Knowing(List<ProfileField> fields) {
        this.fields = fields;
    }

    /** From here on what this recipe says holds: it may have been found with a file. */
    void follow(Recipe recipe) {
        meanings = Meanings.of(recipe.values(), fields);
    }

    Meanings meanings() {
        return meanings;
    }

    /** The fields of hers that columns may be titled like. */
    List<Target.Own> own() {
        return fields.stream()
                .filter(field -> !BuiltIn.ALL.contains(field.name()))
                .filter(field -> IntakeField.ofKey(field.name()).isEmpty())
                .map(field -> new Target.Own(field.label(), field.kind(), field.sensitive()))
                .toList();
    }

    void learnFrom(RowReader reader) {
        reader.collect(values);
        notes.addAll(reader.notes());
    }

    Learnt learnt() {
        return new Learnt(values.lists(meanings), notes);
    }
}
