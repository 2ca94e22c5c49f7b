package org.pairwright.spreadsheet;

import java.util.List;

/**
 * The table found in a sheet.
 *
 * @param sheet the name of the sheet
 * @param headerRow the number of the row with the headers, as Excel shows it
 * @param headers from column A on, empty where a column has none
 * @param rows what follows the headers
 */
public record Table(String sheet, int headerRow, List<String> headers, List<SheetRow> rows) {

    public Table {
        headers = List.copyOf(headers);
        rows = SheetRows.of(rows);
    }
}
