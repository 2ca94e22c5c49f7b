package org.pairwright.matching.matrix;

/** Finds a column for one row after the other, each along a shortest way, so that whatever is paired stays paired best. */
interface Search {
    void place(int row);
}
