package org.pairwright.spreadsheet.delimited;

/** A quotation mark at the start of a cell that no other one closes. */
final class BrokenQuotes extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;

    BrokenQuotes(int row) {
        super("row " + row);
        this.row = row;
    }

    /** Where it is opened, from 1. */
    int row() {
        return row;
    }
}
