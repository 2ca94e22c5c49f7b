package org.pairwright.matching.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Only the pairs that may be. */
final class SparseTable implements Table {
    private final int[][] listed;
    private final long[][] scores;
    private final int columns;

    /**
     * Made already.
     *
     * @param listed for every row its columns, rising
     * @param scores beside them
     */
    private SparseTable(int[][] listed, long[][] scores, int columns) {
        this.listed = listed;
        this.scores = scores;
        this.columns = columns;
    }

    static SparseTable of(GivenScores given) {
        int[][] listed = new int[given.rows()][];
        long[][] scores = new long[given.rows()][];
        long[] row = new long[given.columns()];
        for (int at = 0; at < listed.length; at++) {
            given.read(at, row);
            listed[at] = IntStream.range(0, row.length)
                    .filter(column -> row[column] != GivenScores.FAR)
                    .toArray();
            scores[at] =
                    Arrays.stream(listed[at]).mapToLong(column -> row[column]).toArray();
        }
        return new SparseTable(listed, scores, given.columns());
    }

    int[] listed(int row) {
        return listed[row];
    }

    long[] scores(int row) {
        return scores[row];
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return listed.length;
    }

    @Override
    public long score(int row, int column) {
        return scores[row][Arrays.binarySearch(listed[row], column)];
    }

    @Override
    public void choose(int row, long[] prices, Choice choice) {
        int[] some = listed[row];
        for (int at = 0; at < some.length; at++) {
            choice.offer(some[at], scores[row][at] - prices[some[at]]);
        }
    }

    @Override
    public Table turned(long higher) {
        int[][] turned = new int[columns][];
        long[][] turnedScores = new long[columns][];
        int[] counts = counts();
        for (int column = 0; column < columns; column++) {
            turned[column] = new int[counts[column]];
            turnedScores[column] = new long[counts[column]];
        }
        for (int row = listed.length - 1; row >= 0; row--) {
            for (int at = 0; at < listed[row].length; at++) {
                int column = listed[row][at];
                int to = --counts[column];
                turned[column][to] = row;
                turnedScores[column][to] = scores[row][at] + higher;
            }
        }
        return new SparseTable(turned, turnedScores, listed.length);
    }

    private int[] counts() {
        int[] counts = new int[columns];
        for (int[] some : listed) {
            for (int column : some) {
                counts[column]++;
            }
        }
        return counts;
    }

    @Override
    public Table repeated(int[] rows) {
        int[][] again = new int[rows.length][];
        long[][] scoresAgain = new long[rows.length][];
        Arrays.setAll(again, row -> listed[rows[row]]);
        Arrays.setAll(scoresAgain, row -> scores[rows[row]]);
        return new SparseTable(again, scoresAgain, columns);
    }

    @Override
    public Search search(Pairing pairing) {
        return new SparseSearch(this, pairing);
    }
}
