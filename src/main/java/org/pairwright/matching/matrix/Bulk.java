package org.pairwright.matching.matrix;

import java.util.Arrays;

/**
 * Assigns where each row stands for many who are alike, and each column for many places: the transportation problem, by
 * shortest ways that each carry as many as they can (Ford and Fulkerson, "Solving the transportation problem", 1956).
 */
public final class Bulk {
    private static final int NONE = -1;

    private final long[][] scores;
    private final int[] left;
    private final int[] free;
    private final long unplacedPrice;
    private final long[] prices;
    private final int[][] flows;

    private final long[] distances;
    private final boolean[] done;
    private final int[] rowOf;
    private final boolean[] reached;
    private final int[] columnOf;
    private long shortest;
    private int endColumn;
    private int endRow;

    private Bulk(long[][] scores, int[] counts, int[] places, long unplacedPrice) {
        this.scores = scores;
        this.left = counts.clone();
        this.free = places.clone();
        this.unplacedPrice = unplacedPrice;
        this.prices = new long[places.length];
        this.flows = new int[counts.length][places.length];
        this.distances = new long[places.length];
        this.done = new boolean[places.length];
        this.rowOf = new int[places.length];
        this.reached = new boolean[counts.length];
        this.columnOf = new int[counts.length];
    }

    /**
     * Assigns for the greatest total, a price deducted for everybody left unplaced; on a tie a place is better than none.
     *
     * @param scores a row for each kind of row, {@link GivenScores#FAR} where a pair may not be
     * @param counts for how many each row stands
     * @param places how many each column takes
     */
    public static Bulk best(long[][] scores, int[] counts, int[] places, long unplacedPrice) {
        var bulk = new Bulk(scores, counts, places, unplacedPrice);
        for (int row = 0; row < counts.length; row++) {
            while (bulk.left[row] > 0) {
                bulk.search(row);
                bulk.raisePrices();
                bulk.carry(row);
            }
        }
        return bulk;
    }

    /** How many of a row have a place of a column. */
    public int count(int row, int column) {
        return flows[row][column];
    }

    public long price(int column) {
        return prices[column];
    }

    /** What each of a row brings beyond the price of a place. */
    public long benefit(int row) {
        long benefit = -unplacedPrice;
        for (int column = 0; column < prices.length; column++) {
            benefit = Math.max(benefit, scores[row][column] - prices[column]);
        }
        return benefit;
    }

    private void search(int source) {
        Arrays.fill(distances, Long.MAX_VALUE);
        Arrays.fill(done, false);
        Arrays.fill(reached, false);
        columnOf[source] = NONE;
        endUnplaced(source, unplacedPrice);
        reach(source, 0);
        int column = nearest();
        while (column != NONE && free[column] == 0) {
            visit(column);
            column = nearest();
        }
        if (column != NONE) {
            shortest = distances[column];
            endColumn = column;
        }
    }

    private void endUnplaced(int row, long distance) {
        shortest = distance;
        endRow = row;
        endColumn = NONE;
    }

    private void reach(int row, long from) {
        reached[row] = true;
        for (int column = 0; column < distances.length; column++) {
            long distance = from + prices[column] - scores[row][column];
            if (distance < distances[column]) {
                distances[column] = distance;
                rowOf[column] = row;
            }
        }
    }

    /** One with free places first, among equals; none if being unplaced is nearer. */
    private int nearest() {
        int nearest = NONE;
        long least = shortest;
        for (int column = 0; column < distances.length; column++) {
            boolean nearer =
                    distances[column] < least || (distances[column] == least && (nearest == NONE || free[column] > 0));
            if (!done[column] && nearer) {
                nearest = column;
                least = distances[column];
            }
        }
        return nearest;
    }

    private void visit(int column) {
        done[column] = true;
        for (int row = 0; row < flows.length; row++) {
            if (flows[row][column] > 0 && !reached[row]) {
                columnOf[row] = column;
                long from = distances[column] + scores[row][column] - prices[column];
                if (from + unplacedPrice < shortest) {
                    endUnplaced(row, from + unplacedPrice);
                }
                reach(row, from);
            }
        }
    }

    private void raisePrices() {
        for (int column = 0; column < prices.length; column++) {
            if (done[column]) {
                prices[column] += Math.max(0, shortest - distances[column]);
            }
        }
    }

    private void carry(int source) {
        int amount = amount(source);
        left[source] -= amount;
        int row = endRow;
        if (endColumn != NONE) {
            free[endColumn] -= amount;
            row = rowOf[endColumn];
            flows[row][endColumn] += amount;
        }
        while (row != source) {
            int column = columnOf[row];
            flows[row][column] -= amount;
            row = rowOf[column];
            flows[row][column] += amount;
        }
    }

    private int amount(int source) {
        int amount = left[source];
        int row = endRow;
        if (endColumn != NONE) {
            amount = Math.min(amount, free[endColumn]);
            row = rowOf[endColumn];
        }
        while (row != source) {
            amount = Math.min(amount, flows[row][columnOf[row]]);
            row = rowOf[columnOf[row]];
        }
        return amount;
    }
}
