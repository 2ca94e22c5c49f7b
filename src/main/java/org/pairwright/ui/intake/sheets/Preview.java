package org.pairwright.ui.intake.sheets;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.pairwright.spreadsheet.SheetRow;

/**
 * The beginning of a sheet as it is shown.
 *
 * @param columns how many columns the whole beginning has
 * @param leftOut rows that she left out
 * @param skipped rows that are no people, with the reason in words
 */
record Preview(
        List<SheetRow> rows, int columns, OptionalInt headerRow, Set<Integer> leftOut, Map<Integer, String> skipped) {

    /** What a row is, as it is shown and heard. */
    enum Kind {
        TITLE,
        HEADERS,
        ROW,
        LEFT_OUT,
        SKIPPED
    }

    Kind kind(int row) {
        if (headerRow.isPresent() && row == headerRow.getAsInt()) {
            return Kind.HEADERS;
        } else if (headerRow.isPresent() && row < headerRow.getAsInt()) {
            return Kind.TITLE;
        } else if (leftOut.contains(row)) {
            return Kind.LEFT_OUT;
        }
        return skipped.containsKey(row) ? Kind.SKIPPED : Kind.ROW;
    }
}
