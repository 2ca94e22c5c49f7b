package org.pairwright.matching.matrix;

/** Scores as they are searched: for every row the columns that it may have, all of them or those listed. */
sealed interface Table permits DenseTable, SparseTable {
    int rows();

    int columns();

    /** The score of a pair that may be. */
    long score(int row, int column);

    /** The two columns worth most to a row at these prices. */
    void choose(int row, long[] prices, Choice choice);

    /** The same pairs seen from the columns, every score higher by as much. */
    Table turned(long higher);

    /** Some of these rows, some of them several times. */
    Table repeated(int[] rows);

    /** Shortest ways over these pairs. */
    Search search(Pairing pairing);
}
