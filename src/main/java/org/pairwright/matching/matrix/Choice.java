package org.pairwright.matching.matrix;

/** The best two columns of one row, and what they are worth to it, their price deducted. */
final class Choice {
    static final int NONE = -1;

    int best;
    int second;
    long mostWorth;
    long secondWorth;

    /** Being unplaced is what there is before any column. */
    void start(long unplacedWorth) {
        best = NONE;
        second = NONE;
        mostWorth = unplacedWorth;
        secondWorth = unplacedWorth;
    }

    void offer(int column, long worth) {
        if (worth > mostWorth) {
            second = best;
            secondWorth = mostWorth;
            best = column;
            mostWorth = worth;
        } else if (worth > secondWorth) {
            second = column;
            secondWorth = worth;
        }
    }
}
