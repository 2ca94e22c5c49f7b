package org.pairwright.spreadsheet;

/** How much is read at most; a file beyond is answered with a sentence that names the limit. */
final class Limits {
    static final long MEGABYTE = 1024L * 1024;
    static final long FILE_BYTES = 50 * MEGABYTE;
    static final long INFLATED_BYTES = 300 * MEGABYTE;
    static final int ROWS = 200_000;
    static final int COLUMNS = 1_000;

    /** So many blank rows in a row end a sheet. */
    static final int BLANK_ROWS = 1_000;

    private Limits() {}
}
