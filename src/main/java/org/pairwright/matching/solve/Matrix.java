package org.pairwright.matching.solve;

/** Scores given as they are, for instances that do not come from people. */
public final class Matrix implements ScoreRows {
    private final int[][] scores;
    private final int mentors;

    /** A row of scores for each mentee; from 0, or {@link ScoreRows#FORBIDDEN}. */
    public Matrix(int[][] scores, int mentors) {
        this.scores = scores;
        this.mentors = mentors;
    }

    @Override
    public int mentors() {
        return mentors;
    }

    @Override
    public int mentees() {
        return scores.length;
    }

    @Override
    public void read(int mentee, int[] row) {
        System.arraycopy(scores[mentee], 0, row, 0, mentors);
    }

    @Override
    public int score(int mentee, int mentor) {
        return scores[mentee][mentor];
    }
}
