package org.pairwright.matching.solve;

/**
 * For every mentee the few mentors that look best at the present prices, and a bound on all others. Prices only rise, so
 * a bound stays true until the list is made anew.
 */
final class Shortlists {
    /** No mentor was left out. */
    static final long NOBODY = Long.MIN_VALUE;

    private static final int FEW = 48;
    private static final int GROWTH = 4;
    private static final int[] NONE = {};

    private final ScoreRows rows;
    private final long[] prices;
    private final int[][] mentors;
    private final int[][] scores;
    private final long[] bestLeftOut;
    private final int[] row;
    private final BestFew best;

    Shortlists(ScoreRows rows, long[] prices) {
        this.rows = rows;
        this.prices = prices;
        this.mentors = new int[rows.mentees()][];
        this.scores = new int[rows.mentees()][];
        this.bestLeftOut = new long[rows.mentees()];
        this.row = new int[rows.mentors()];
        this.best = new BestFew(rows.mentors());
    }

    /** Lists the best few at the present prices. */
    void renew(int mentee) {
        list(mentee, FEW);
    }

    /** Lists more than before; the prices must be those of the last list. */
    void lengthen(int mentee) {
        list(mentee, GROWTH * mentors[mentee].length);
    }

    int[] mentors(int mentee) {
        return mentors[mentee];
    }

    int[] scores(int mentee) {
        return scores[mentee];
    }

    /** No mentor that is not listed is worth more than this, price deducted; {@link #NOBODY} where all are listed. */
    long bestLeftOut(int mentee) {
        return bestLeftOut[mentee];
    }

    /** What the best mentor is worth at the present prices, if more than {@code atLeast}; the list must be new. */
    long bestWorth(int mentee, long atLeast) {
        long worth = atLeast;
        for (int at = 0; at < mentors[mentee].length; at++) {
            worth = Math.max(worth, scores[mentee][at] - prices[mentors[mentee][at]]);
        }
        return worth;
    }

    private void list(int mentee, int few) {
        rows.read(mentee, row);
        best.start(mentee);
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] >= 0) {
                best.offer(mentor, row[mentor] - prices[mentor], few);
            }
        }
        int size = best.size();
        mentors[mentee] = size == 0 ? NONE : new int[size];
        scores[mentee] = size == 0 ? NONE : new int[size];
        for (int at = 0; at < size; at++) {
            mentors[mentee][at] = best.mentor(at);
            scores[mentee][at] = row[best.mentor(at)];
        }
        bestLeftOut[mentee] = best.bestLeftOut();
    }
}
