package org.pairwright.matching.solve;

import java.util.Arrays;
import org.pairwright.matching.matrix.Assigning;
import org.pairwright.matching.matrix.GivenScores;
import org.pairwright.matching.matrix.Solution;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Scores given as they are, for instances that do not come from people, such as public assignment benchmarks. A whole
 * adapter is
 *
 * <pre>{@code
 * long[][] scores = {{90, 80}, {70, Matrix.FORBIDDEN}}; // a row for each who needs one column
 * int[] places = {1, 1}; // how many rows each column takes
 * var found = Matrix.best(scores, places);
 * long total = Matrix.total(scores, found); // 150
 * for (int row = 0; row < scores.length; row++) {
 *     int[] columns = found.mentorsOf()[row]; // {1} for row 0, {0} for row 1; empty for a row left unplaced
 * }
 * }</pre>
 *
 * <p>Where costs are to be least, give each cost with the opposite sign: the least sum is then minus the total.
 *
 * <p>{@code found.prices()}, one a column and none below 0, and {@code found.benefits()}, one a row, prove the result: of
 * every pair that may be, price and benefit together are no less than the score; they are equal to it for every pair made;
 * a column with a free place has price 0; and a row left unplaced has minus the price of that as its benefit, below which no
 * row comes.
 */
public final class Matrix implements ScoreRows {
    /** The score of a pair that may not be, among longs. */
    public static final long FORBIDDEN = Long.MIN_VALUE;

    private final int[][] scores;
    private final int mentors;

    /**
     * Rows for {@link Solver}, where rows may need more than one column.
     *
     * @param scores a row of scores for each mentee; from 0 to the greatest int, or below 0 where a pair is forbidden
     * @throws IllegalArgumentException if a row has not one score for each mentor
     */
    public Matrix(int[][] scores, int mentors) {
        Arrays.stream(scores).forEach(row -> check(row.length, mentors));
        this.scores = scores;
        this.mentors = mentors;
    }

    /**
     * Assigns most rows first, then for the greatest total. There may be more rows than places or fewer, or none.
     *
     * @param scores from 0 to the greatest int; <strong>whatever is below 0 says that a pair may not be</strong>
     * @param places how many rows each column takes, from 0
     * @throws IllegalArgumentException if a row has not one score for each column, or a column less than no places
     */
    public static Assignment best(int[][] scores, int[] places) {
        return assignment(Assigning.mostFirst(new Ints(scores, checked(places).length), places));
    }

    /**
     * The same in longs, also below 0.
     *
     * @param scores any numbers, or {@link #FORBIDDEN}; the sum of their range over all rows must stay below 2 to the 57th
     * @throws IllegalArgumentException if sums could overflow, too
     */
    public static Assignment best(long[][] scores, int[] places) {
        return assignment(Assigning.mostFirst(new Longs(scores, checked(places).length), places));
    }

    /**
     * Assigns for the greatest total, each row left unplaced deducted at a price: at 0 only pairs that earn something are
     * made.
     */
    public static Assignment best(long[][] scores, int[] places, long unplacedPrice) {
        return assignment(Assigning.best(new Longs(scores, checked(places).length), places, unplacedPrice));
    }

    /** The sum of the scores of all pairs. */
    public static long total(int[][] scores, Assignment found) {
        long total = 0;
        for (int row = 0; row < scores.length; row++) {
            for (int column : found.mentorsOf()[row]) {
                total += scores[row][column];
            }
        }
        return total;
    }

    /** The sum of the scores of all pairs. */
    public static long total(long[][] scores, Assignment found) {
        long total = 0;
        for (int row = 0; row < scores.length; row++) {
            for (int column : found.mentorsOf()[row]) {
                total = Math.addExact(total, scores[row][column]);
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

    private static int[] checked(int[] places) {
        if (Arrays.stream(places).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("less than no places");
        }
        return places;
    }

    private static Assignment assignment(Solution found) {
        int[][] columnsOf = Arrays.stream(found.columnOf())
                .mapToObj(column -> column == Solution.UNPLACED ? new int[0] : new int[] {column})
                .toArray(int[][]::new);
        return new Assignment(columnsOf, found.prices(), found.benefits());
    }

    private static void check(int length, int columns) {
        if (length != columns) {
            throw new IllegalArgumentException("a row of " + length + " scores for " + columns + " columns");
        }
    }

    private static final class Ints implements GivenScores {
        private final int[][] scores;
        private final int columns;

        Ints(int[][] scores, int columns) {
            Arrays.stream(scores).forEach(row -> check(row.length, columns));
            this.scores = scores;
            this.columns = columns;
        }

        @Override
        public int columns() {
            return columns;
        }

        @Override
        public int rows() {
            return scores.length;
        }

        @Override
        public void read(int row, long[] to) {
            for (int column = 0; column < to.length; column++) {
                to[column] = scores[row][column] < 0 ? FAR : scores[row][column];
            }
        }
    }

    private static final class Longs implements GivenScores {
        private final long[][] scores;
        private final int columns;

        Longs(long[][] scores, int columns) {
            Arrays.stream(scores).forEach(row -> check(row.length, columns));
            this.scores = scores;
            this.columns = columns;
        }

        @Override
        public int columns() {
            return columns;
        }

        @Override
        public int rows() {
            return scores.length;
        }

        @Override
        public void read(int row, long[] to) {
            for (int column = 0; column < to.length; column++) {
                long score = scores[row][column];
                to[column] =
                        score == Matrix.FORBIDDEN ? FAR : Math.max(score, FAR + 1); // refused when the range is seen
            }
        }
    }
}
