package org.pairwright.spreadsheet.writing.content;

import java.util.List;

/**
 * A table that may be long: title, headers that stay in sight, filter, rows.
 *
 * @param rows each as long as there are columns
 */
public record TableContent(String name, String title, List<Column> columns, List<List<Value>> rows)
        implements SheetContent {

    /** Where the headers stand, counted from 0: below the title and a line of air. */
    public static final int HEADER_ROW = 2;

    public TableContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + columns.size() + " headers on the sheet " + name);
            }
        }
    }

    /** The last row of cells, counted from 0; an empty table keeps one blank row, so that formulas have a range. */
    public int lastRow() {
        return HEADER_ROW + Math.max(1, rows.size());
    }
}
