package org.pairwright.spreadsheet.writing;

/** How a sheet lies on the paper. */
public enum Paper {
    LANDSCAPE,
    PORTRAIT
}
