package org.pairwright.matching.matrix;

import java.util.Arrays;

/** All scores. */
final class DenseTable implements Table {
    private final long[][] scores;
    private final int columns;
    private final int shift;

    /**
     * Made already.
     *
     * @param scores a row of scores for each row, {@link GivenScores#FAR} where a pair may not be; each times 2 to the shift
     * @param shift so many bits are left free below each score
     */
    private DenseTable(long[][] scores, int columns, int shift) {
        this.scores = scores;
        this.columns = columns;
        this.shift = shift;
    }

    static DenseTable of(GivenScores given, int shift) {
        long[][] scores = new long[given.rows()][given.columns()];
        for (int row = 0; row < scores.length; row++) {
            given.read(row, scores[row]);
            for (int column = 0; shift > 0 && column < given.columns(); column++) {
                long score = scores[row][column];
                scores[row][column] = score == GivenScores.FAR ? score : score << shift;
            }
        }
        return new DenseTable(scores, given.columns(), shift);
    }

    long[] row(int row) {
        return scores[row];
    }

    int shift() {
        return shift;
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
    public long score(int row, int column) {
        return scores[row][column] >> shift;
    }

    @Override
    public void choose(int row, long[] prices, Choice choice) {
        long[] some = scores[row];
        for (int column = 0; column < some.length; column++) {
            long worth = (some[column] >> shift) - prices[column];
            if (worth > choice.secondWorth) {
                choice.offer(column, worth);
            }
        }
    }

    @Override
    public Table turned(long higher) {
        long[][] turned = new long[columns][];
        Arrays.setAll(turned, column -> column(column, higher));
        return new DenseTable(turned, scores.length, shift);
    }

    @Override
    public Table repeated(int[] rows) {
        long[][] repeated = new long[rows.length][];
        Arrays.setAll(repeated, row -> scores[rows[row]]);
        return new DenseTable(repeated, columns, shift);
    }

    private long[] column(int column, long higher) {
        long[] some = new long[scores.length];
        for (int row = 0; row < some.length; row++) {
            some[row] =
                    scores[row][column] == GivenScores.FAR ? GivenScores.FAR : scores[row][column] + (higher << shift);
        }
        return some;
    }

    @Override
    public Search search(Pairing pairing) {
        return shift > 0 ? new PackedSearch(this, pairing) : new DenseSearch(this, pairing);
    }
}
