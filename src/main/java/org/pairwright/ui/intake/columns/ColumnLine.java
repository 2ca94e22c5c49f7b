package org.pairwright.ui.intake.columns;

import java.util.List;
import org.pairwright.intake.columns.Certainty;
import org.pairwright.intake.columns.Column;
import org.pairwright.text.Sentence;

/**
 * One column of the files.
 *
 * @param headerRow of its table, as Excel counts: a sheet may have several
 * @param samples up to three different values, the first ones
 * @param notes what was learnt from all its values and holds for each
 * @param asked whether she is asked about it, because it is one of several for a field
 */
record ColumnLine(
        String sheet, int headerRow, Column column, List<String> samples, List<Sentence> notes, boolean asked) {

    String title() {
        return column.title();
    }

    /** By what it is known again when the files are understood anew. */
    String key() {
        return sheet + "|" + headerRow + "|" + column.index();
    }

    boolean isTaken() {
        return column.target().isPresent();
    }

    boolean isSensitive() {
        return column.certainty() == Certainty.SENSITIVE;
    }

    String samplesInOne() {
        return String.join(" · ", samples);
    }
}
