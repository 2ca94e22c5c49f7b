package org.pairwright.matching.proof;

import java.util.function.IntBinaryOperator;

/** The scores that a claim is verified with, all of one mentee at a time. */
public interface Scores {

    /**
     * Writes the points of one mentee with every mentor, below 0 where a pair is not allowed.
     *
     * @param row one number for each mentor
     */
    void read(int mentee, int[] row);

    /** Scores that are asked pair by pair. */
    static Scores eachPair(IntBinaryOperator score) {
        return (mentee, row) -> {
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = score.applyAsInt(mentee, mentor);
            }
        };
    }

    /** The same asked pair by pair; quick where the pairs of one mentee are asked for one after the other. */
    default IntBinaryOperator pairByPair(int mentors) {
        return new OneRow(this, new int[mentors]);
    }

    /** Only the number of pairs counts: 0 for what is allowed and earns at least so many points, or is pinned. */
    default Scores counting(long least, Pinned pinned) {
        return (mentee, row) -> {
            read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                boolean counts = row[mentor] >= least || (row[mentor] >= 0 && pinned.holds(mentee, mentor));
                row[mentor] = counts && row[mentor] >= 0 ? 0 : -1;
            }
        };
    }

    /** These scores for one who looks only for what is worth more than its prices. */
    default Beyond beyond(long[] prices) {
        return (mentee, benefit, made, row) -> read(mentee, row);
    }

    /** The scores that may refute a claim. */
    interface Beyond {

        /**
         * Writes the points of one mentee with every mentor, below 0 where a pair is not allowed. A pair that certainly
         * earns no more than the benefit and the price together, and is not asked for, may be written as below 0 too.
         *
         * @param made the mentors whose points are asked for in any case
         * @param row one number for each mentor
         */
        void read(int mentee, long benefit, int[] made, int[] row);
    }

    /** Says which pairs are pinned. */
    interface Pinned {
        boolean holds(int mentee, int mentor);
    }
}
