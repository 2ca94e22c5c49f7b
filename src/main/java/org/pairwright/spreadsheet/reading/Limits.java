package org.pairwright.spreadsheet.reading;

/** How much is read at most; a file beyond is answered with a sentence that names the limit. */
public final class Limits {
    public static final long MEGABYTE = 1024L * 1024;
    public static final long FILE_BYTES = 50 * MEGABYTE;
    public static final long INFLATED_BYTES = 300 * MEGABYTE;
    public static final int ROWS = 200_000;

    /** So many rows more may be titles and headers above a table that is as long as it may be. */
    public static final int ROWS_ABOVE = 100;

    public static final int COLUMNS = 1_000;

    /** The longest text of one cell; Excel itself holds 32,767 letters. */
    public static final int LETTERS = 100_000;

    /** So many blank rows in a row end a sheet. */
    public static final int BLANK_ROWS = 1_000;

    private Limits() {}
}
