package org.pairwright.storage.rows;

import java.io.IOException;
import java.util.Map;

/** Rows are not those that were noted of them: what they were taken from is damaged. */
public final class RowsDiffer extends IOException {
    private static final long serialVersionUID = 1L;

    public RowsDiffer(Map<String, TableState> found, Map<String, TableState> noted) {
        super("found " + found + ", noted " + noted);
    }
}
