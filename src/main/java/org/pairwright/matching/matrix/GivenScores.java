package org.pairwright.matching.matrix;

/** A score for every pair, or that it may not be. */
public interface GivenScores {
    /** So far below every score that no way goes over it, and far from overflow. */
    long FAR = Long.MIN_VALUE / 4;

    int rows();

    int columns();

    /**
     * Writes the scores of one row, {@link #FAR} where a pair may not be.
     *
     * @param scores of the length of {@link #columns()}
     */
    void read(int row, long[] scores);
}
