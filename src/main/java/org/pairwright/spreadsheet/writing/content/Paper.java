package org.pairwright.spreadsheet.writing.content;

/** How a sheet lies on the paper. */
public enum Paper {
    LANDSCAPE,
    PORTRAIT
}
