package org.pairwright.matching.solve;

/** The scores of all pairs, a row for each mentee, computed when asked for: nobody holds them all. */
public interface ScoreRows {
    /** The score of a pair that is not allowed. */
    int FORBIDDEN = -1;

    int mentees();

    int mentors();

    /**
     * Writes the scores of one mentee with every mentor: from 0, or {@link #FORBIDDEN}.
     *
     * @param row of the length of {@link #mentors()}
     */
    void read(int mentee, int[] row);

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
}
