package org.pairwright.matching.proof;

import java.util.function.IntBinaryOperator;

/** Keeps the row that was asked for last. */
final class OneRow implements IntBinaryOperator {
    private static final int NOBODY = -1;

    private final Scores scores;
    private final int[] row;
    private int read = NOBODY;

    OneRow(Scores scores, int[] row) {
        this.scores = scores;
        this.row = row;
    }

    @Override
    public int applyAsInt(int mentee, int mentor) {
        if (mentee != read) {
            scores.read(mentee, row);
            read = mentee;
        }
        return row[mentor];
    }
}
