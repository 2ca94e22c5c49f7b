package org.pairwright.matching.matrix;

/** The least and the greatest of all scores, and how many pairs may be. */
record Range(long least, long most, long count) {
    /** Scores and prices stay below this, so that no sum along a way comes near to what a long holds. */
    private static final long LIMIT = 1L << 57;

    static Range of(GivenScores given) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        long count = 0;
        long[] scores = new long[given.columns()];
        for (int row = 0; row < given.rows(); row++) {
            given.read(row, scores);
            for (long score : scores) {
                if (score != GivenScores.FAR) {
                    least = Math.min(least, score);
                    most = Math.max(most, score);
                    count++;
                }
            }
        }
        return count == 0 ? new Range(0, 0, 0) : new Range(least, most, count);
    }

    /**
     * A price at which no scores, however great, make up for a row left unplaced.
     *
     * @throws IllegalArgumentException if it would be too great
     */
    long priceAboveAll(long pairs) {
        check(0);
        try {
            return Math.max(1, check(Math.addExact(Math.multiplyExact(most - least, pairs), 1 - least)));
        } catch (ArithmeticException tooGreat) {
            throw new IllegalArgumentException(
                    "scores from " + least + " to " + most + " for " + pairs + " pairs: their sums would overflow",
                    tooGreat);
        }
    }

    /**
     * The same price, if sums of it and of the scores stay in bounds.
     *
     * @throws IllegalArgumentException if not
     */
    long check(long unplacedPrice) {
        if (least < -LIMIT || most > LIMIT || Math.abs(unplacedPrice) > LIMIT) {
            throw new IllegalArgumentException("scores from " + least + " to " + most + " where being unplaced costs "
                    + unplacedPrice + ": beyond " + LIMIT + " sums would overflow");
        }
        return unplacedPrice;
    }

    /** How many bits can be left free below every number for that of a row and one more; 0 if not so many. */
    int shift(int rows, long unplacedPrice) {
        int bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(rows);
        long greatest = Math.max(Math.max(Math.abs(least), Math.abs(most)), Math.abs(unplacedPrice));
        return greatest <= LIMIT >> bits ? bits : 0;
    }
}
