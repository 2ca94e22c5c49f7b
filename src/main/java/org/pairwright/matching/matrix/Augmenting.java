package org.pairwright.matching.matrix;

/** The way that a search found, and how it changes who has which column. */
final class Augmenting {
    private final Pairing pairing;

    /** From which row each column was reached. */
    final int[] from;

    /** Where the shortest way ends: at a column with a free place, or, where there is none, at a row left unplaced. */
    long shortest;

    int endColumn;
    int endRow;

    Augmenting(Pairing pairing) {
        this.pairing = pairing;
        this.from = new int[pairing.places.length];
    }

    /** Being unplaced itself is the first way there is. */
    void start(int source) {
        endUnplaced(source, pairing.unplacedPrice);
    }

    void endUnplaced(int row, long distance) {
        shortest = distance;
        endRow = row;
        endColumn = Pairing.NONE;
    }

    void endFree(int column, long distance) {
        shortest = distance;
        endColumn = column;
    }

    void augment(int source) {
        int column = endColumn;
        if (column == Pairing.NONE) {
            column = pairing.columnOf[endRow];
            if (column == Pairing.NONE) {
                return;
            }
            pairing.part(endRow);
        }
        int row;
        do {
            row = from[column];
            int left = pairing.columnOf[row];
            if (left != Pairing.NONE) {
                pairing.part(row);
            }
            pairing.make(row, column);
            column = left;
        } while (row != source);
    }
}
