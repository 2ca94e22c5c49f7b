package org.pairwright.spreadsheet;

import java.util.List;

/**
 * One sheet of a workbook. Blank rows are left out; the others keep their numbers.
 *
 * @param name on its tab; a text file has one sheet named like the file
 * @param rows each unpacked anew whenever it is asked for: walk them, do not collect them
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, Layout layout) {

    public Sheet {
        rows = SheetRows.of(rows);
    }

    /** A sheet of which only the rows matter. */
    public Sheet(String name, boolean hidden, List<SheetRow> rows) {
        this(name, hidden, rows, Layout.NONE);
    }
}
