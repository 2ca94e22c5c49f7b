package org.pairwright.matching.solve;

import java.util.Arrays;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Scores given as they are, for instances that do not come from people, such as public assignment benchmarks:
 *
 * <pre>{@code
 * var found = Matrix.best(new int[][] {{90, 80}, {70, -1}}, new int[] {1, 1}); // 0 with 1, and 1 with 0
 * long total = Matrix.total(scores, found); // 150
 * }</pre>
 *
 * Where costs are to be least, give the greatest cost minus each cost: as long as all rows find a column, the best total is
 * then rows times greatest cost, minus the least sum.
 */
public final class Matrix implements ScoreRows {
    private final int[][] scores;
    private final int mentors;

    /**
     * A row of scores for each mentee; from 0 to the greatest int, or below 0 where a pair is forbidden.
     *
     * @throws IllegalArgumentException if a row has not one score for each mentor
     */
    public Matrix(int[][] scores, int mentors) {
        for (int[] row : scores) {
            if (row.length != mentors) {
                throw new IllegalArgumentException("a row of " + row.length + " scores for " + mentors + " mentors");
            }
        }
        this.scores = scores;
        this.mentors = mentors;
    }

    /**
     * Assigns most rows first, then for the greatest total: an assignment problem for rows that each need one column. There
     * may be more rows than places or fewer, or none.
     *
     * @param scores a row of scores for each mentee; from 0 to the greatest int, or below 0 where a pair is forbidden
     * @param places how many rows each column takes, from 0
     * @throws IllegalArgumentException if a row has not one score for each column, or a column less than no places
     */
    public static Assignment best(int[][] scores, int[] places) {
        if (Arrays.stream(places).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("less than no places");
        }
        int[] needs = new int[scores.length];
        Arrays.fill(needs, 1);
        long most = 0;
        for (int[] row : scores) {
            for (int score : row) {
                most = Math.max(most, score);
            }
        }
        var demand = new Demand(needs, places, 0);
        return Solver.solve(new Matrix(scores, places.length), demand.withPrice(demand.priceAbove(most)), Pulse.NONE);
    }

    /** The sum of the scores of all pairs. */
    public static long total(int[][] scores, Assignment found) {
        long total = 0;
        for (int mentee = 0; mentee < scores.length; mentee++) {
            for (int mentor : found.mentorsOf()[mentee]) {
                total += scores[mentee][mentor];
            }
        }
        return total;
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
