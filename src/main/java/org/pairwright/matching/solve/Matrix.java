package org.pairwright.matching.solve;

import java.util.Arrays;

/**
 * Scores given as they are, for instances that do not come from people, such as public assignment benchmarks:
 *
 * <pre>{@code
 * Matrix.best(new int[][] {{90, 80}, {70, -1}}, new int[] {1, 1}); // 0 with 1, and 1 with 0
 * }</pre>
 */
public final class Matrix implements ScoreRows {
    private final int[][] scores;
    private final int mentors;

    /** A row of scores for each mentee; from 0, or {@link ScoreRows#FORBIDDEN}. */
    public Matrix(int[][] scores, int mentors) {
        this.scores = scores;
        this.mentors = mentors;
    }

    /**
     * Assigns most rows first, then for the greatest total: an assignment problem for rows that each need one column.
     *
     * @param scores a row of scores for each mentee; from 0, or {@link ScoreRows#FORBIDDEN}
     * @param places how many rows each column takes
     */
    public static Assignment best(int[][] scores, int[] places) {
        int[] needs = new int[scores.length];
        Arrays.fill(needs, 1);
        long most = Arrays.stream(scores).flatMapToInt(Arrays::stream).max().orElse(0);
        var demand = new Demand(needs, places, 0);
        return Solver.solve(new Matrix(scores, places.length), demand.withPrice(demand.priceAbove(most)), Pulse.NONE);
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
