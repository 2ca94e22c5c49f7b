package org.pairwright.matching.matrix;

import java.util.Arrays;

/**
 * Shortest ways as {@link DenseSearch} finds them, where distances are small enough to carry, in their lowest bits, whether
 * a column is full and from which row it was reached. So the nearest column, one with a free place first, is the least of
 * plain numbers, and the inner loop has no condition in it: processors do several steps of it at once.
 */
final class PackedSearch implements Search {
    /** Out of reach, and far from overflow. */
    private static final long BEYOND = 1L << 61;

    private final DenseTable table;
    private final Pairing pairing;
    private final Augmenting way;
    private final int shift;
    private final long full;

    /** By column; what is done lies beyond every way. */
    private final long[] distances;

    private final long[] prices;
    private final int[] done;
    private final long[] doneAt;
    private int doneCount;

    PackedSearch(DenseTable table, Pairing pairing) {
        this.table = table;
        this.pairing = pairing;
        this.way = new Augmenting(pairing);
        this.shift = table.shift();
        this.full = 1L << (shift - 1);
        this.distances = new long[table.columns()];
        this.prices = new long[table.columns()];
        this.done = new int[table.columns()];
        this.doneAt = new long[table.columns()];
        for (int column = 0; column < prices.length; column++) {
            pack(column);
        }
    }

    @Override
    public void place(int row) {
        way.start(row);
        doneCount = 0;
        Arrays.fill(distances, Long.MAX_VALUE);
        long least = reach(row, 0);
        while (least >> shift <= way.shortest) {
            int column = columnAt(least);
            way.from[column] = (int) (least & (full - 1));
            if ((least & full) == 0) {
                way.endFree(column, least >> shift);
                break;
            }
            least = visit(column, least >> shift);
        }
        raisePrices();
        way.augment(row);
        if (way.endColumn != Pairing.NONE) {
            pack(way.endColumn);
        }
    }

    /** Whoever has a place of the nearest column may move on. */
    private long visit(int column, long distance) {
        done[doneCount] = column;
        doneAt[doneCount++] = distance;
        distances[column] = Long.MAX_VALUE;
        prices[column] = BEYOND;
        long least = Long.MAX_VALUE;
        if (pairing.count(column) == 0) {
            least = Arrays.stream(distances).min().getAsLong();
        }
        for (int at = 0; at < pairing.count(column); at++) {
            int row = pairing.row(column, at);
            long from = distance + table.score(row, column) - pairing.prices[column];
            if (from + pairing.unplacedPrice < way.shortest) {
                way.endUnplaced(row, from + pairing.unplacedPrice);
            }
            least = reach(row, from);
        }
        return least;
    }

    private long reach(int row, long from) {
        return reach(distances, prices, table.row(row), (from << shift) + row);
    }

    /** Compilers make one vector loop of it only as it stands. */
    private static long reach(long[] distances, long[] prices, long[] scores, long from) {
        long least = Long.MAX_VALUE;
        for (int column = 0; column < distances.length; column++) {
            long distance = Math.min(distances[column], from + prices[column] - scores[column]);
            distances[column] = distance;
            least = Math.min(least, distance);
        }
        return least;
    }

    private int columnAt(long distance) {
        int column = 0;
        while (distances[column] != distance) {
            column++;
        }
        return column;
    }

    /** Whoever lies nearer than the end becomes dearer by the rest of the way, so that the way is tight. */
    private void raisePrices() {
        for (int at = 0; at < doneCount; at++) {
            pairing.prices[done[at]] += way.shortest - doneAt[at];
            pack(done[at]);
        }
    }

    private void pack(int column) {
        prices[column] = (pairing.prices[column] << shift) + (pairing.full(column) ? full : 0);
    }
}
