package org.pairwright.spreadsheet;

import java.util.List;

/**
 * One sheet of a workbook. Blank rows are left out; the others keep their numbers.
 *
 * @param name on its tab; a text file has one sheet named like the file
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
