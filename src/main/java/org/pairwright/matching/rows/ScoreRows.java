package org.pairwright.matching.rows;

import java.util.Optional;

/** The scores of all pairs, a row for each mentee, computed when asked for: nobody holds them all. */
public interface ScoreRows {
    /** The score of a pair that is not allowed; whatever is below 0 says the same. */
    int FORBIDDEN = -1;

    int mentees();

    int mentors();

    /**
     * Writes the scores of one mentee with every mentor: from 0, or below 0 where it is not allowed.
     *
     * @param row of the length of {@link #mentors()}
     */
    void read(int mentee, int[] row);

    /** The score of one pair, below 0 where it is not allowed. */
    default int score(int mentee, int mentor) {
        int[] row = new int[mentors()];
        read(mentee, row);
        return row[mentor];
    }

    /**
     * Offers the allowed mentors of one mentee, at least all that are worth more than enough at the prices of the offers.
     *
     * @param row to work in, of the length of {@link #mentors()}
     */
    default void offer(int mentee, int[] row, Offers offers) {
        read(mentee, row);
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] >= 0) {
                offers.offer(mentor, row[mentor]);
            }
        }
    }

    /** Who is alike, where that is known without looking at the scores and there are few kinds; it may single out too many. */
    default Optional<Kinds> kinds() {
        return Optional.empty();
    }

    /** These rows without the pairs that earn less than {@code least}. */
    default ScoreRows atLeast(long least) {
        return new RowsAbove(this, least);
    }

    /** These rows without the pairs listed for every mentee. */
    default ScoreRows without(int[][] mentorsOf) {
        return new RowsWithout(this, mentorsOf);
    }

    /** These rows with 0 for every allowed pair, so that only the number of pairs counts. */
    default ScoreRows counted() {
        return new RowsCounted(this);
    }

    /** These rows, beating a pulse every now and then when they are read. */
    default ScoreRows heard(Pulse pulse) {
        return new RowsHeard(this, pulse);
    }
}
