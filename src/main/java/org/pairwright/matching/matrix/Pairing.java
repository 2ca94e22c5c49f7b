package org.pairwright.matching.matrix;

import java.util.Arrays;

/** Which rows have which columns so far, at which prices; a column without a full house costs nothing. */
final class Pairing {
    static final int NONE = -1;

    final int[] places;
    final long unplacedPrice;
    final long[] prices;
    final int[] columnOf;
    private final int[][] rowsOf;
    private final int[] counts;

    Pairing(int rows, int[] places, long unplacedPrice) {
        this.places = places;
        this.unplacedPrice = unplacedPrice;
        this.prices = new long[places.length];
        this.columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        this.rowsOf = new int[places.length][];
        this.counts = new int[places.length];
        for (int column = 0; column < places.length; column++) {
            rowsOf[column] = new int[Math.min(places[column], 1)];
        }
    }

    boolean full(int column) {
        return counts[column] >= places[column];
    }

    int count(int column) {
        return counts[column];
    }

    int row(int column, int at) {
        return rowsOf[column][at];
    }

    void make(int row, int column) {
        int at = counts[column]++;
        if (at == rowsOf[column].length) {
            rowsOf[column] = Arrays.copyOf(rowsOf[column], 2 * at);
        }
        rowsOf[column][at] = row;
        columnOf[row] = column;
    }

    void part(int row) {
        int column = columnOf[row];
        int[] rows = rowsOf[column];
        int at = 0;
        while (rows[at] != row) {
            at++;
        }
        rows[at] = rows[--counts[column]];
        columnOf[row] = NONE;
    }
}
