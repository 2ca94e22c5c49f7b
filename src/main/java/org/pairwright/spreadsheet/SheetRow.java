package org.pairwright.spreadsheet;

import java.util.List;

/**
 * One row with something in it.
 *
 * @param number as Excel shows it at the left edge, from 1
 * @param hidden whether it is hidden in the sheet
 * @param cells from column A on; what is missing at the right is blank
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in the given column, counted from 0. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Blank.CELL;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
