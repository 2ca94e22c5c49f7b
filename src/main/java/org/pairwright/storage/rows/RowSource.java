package org.pairwright.storage.rows;

import java.io.IOException;

/** A desk that is not open, row by row: a backup, or another database. */
public interface RowSource {

    /** What it says it holds; whoever takes its rows compares. */
    DeskState state();

    /**
     * Hands over all rows, once.
     *
     * @throws IOException if it cannot be read, or not to its end
     */
    void copyTo(RowReceiver receiver) throws IOException;
}
