package org.pairwright.matching.matrix;

import java.util.Arrays;

/**
 * Shortest ways where nearly every pair may be: no heap, but the columns parted into those that are done and the rest
 * (Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", 1987), with
 * several places to a column. What the inner loop reads of a column lies at its present position, not at its number.
 */
final class DenseSearch implements Search {
    private final DenseTable table;
    private final Pairing pairing;
    private final Augmenting way;

    /** The columns in some order, those done first. */
    private final int[] columns;

    private final long[] distances;
    private final long[] prices;
    private int done;

    /** The nearest of the rest, with a free place if any of the nearest has one. */
    private long least;

    private int leastAt;

    DenseSearch(DenseTable table, Pairing pairing) {
        this.table = table;
        this.pairing = pairing;
        this.way = new Augmenting(pairing);
        this.columns = new int[table.columns()];
        this.distances = new long[columns.length];
        this.prices = new long[columns.length];
        Arrays.setAll(columns, column -> column);
        Arrays.setAll(prices, at -> pairing.prices[columns[at]]);
    }

    @Override
    public void place(int row) {
        way.start(row);
        done = 0;
        Arrays.fill(distances, Long.MAX_VALUE);
        reach(row, 0);
        while (least <= way.shortest) {
            if (!pairing.full(columns[leastAt])) {
                way.endFree(columns[leastAt], least);
                break;
            }
            visit();
        }
        raisePrices();
        way.augment(row);
    }

    /** Whoever has a place of the nearest column may move on. */
    private void visit() {
        long nearest = least;
        int column = columns[leastAt];
        long price = prices[leastAt];
        moveToDone(leastAt);
        least = Long.MAX_VALUE;
        if (pairing.count(column) == 0) {
            nearestOfTheRest();
        }
        for (int at = 0; at < pairing.count(column); at++) {
            int row = pairing.row(column, at);
            long from = nearest + table.score(row, column) - price;
            if (from + pairing.unplacedPrice < way.shortest) {
                way.endUnplaced(row, from + pairing.unplacedPrice);
            }
            reach(row, from);
        }
    }

    private void moveToDone(int at) {
        int column = columns[at];
        columns[at] = columns[done];
        columns[done] = column;
        long distance = distances[at];
        distances[at] = distances[done];
        distances[done] = distance;
        long price = prices[at];
        prices[at] = prices[done];
        prices[done++] = price;
    }

    /** Hot: what it reads stands in local names, so that bounds are checked once and not for every pair. */
    private void reach(int row, long from) {
        long[] scores = table.row(row);
        int[] some = columns;
        int[] reachedFrom = way.from;
        long[] far = distances;
        long[] price = prices;
        long nearest = Long.MAX_VALUE;
        int nearestAt = 0;
        for (int at = done; at < some.length; at++) {
            int column = some[at];
            long distance = from + price[at] - scores[column];
            if (distance < far[at]) {
                far[at] = distance;
                reachedFrom[column] = row;
            } else {
                distance = far[at];
            }
            if (distance <= nearest && (distance < nearest || !pairing.full(column))) {
                nearest = distance;
                nearestAt = at;
            }
        }
        least = nearest;
        leastAt = nearestAt;
    }

    /** A column that nobody can have leads nowhere. */
    private void nearestOfTheRest() {
        for (int at = done; at < columns.length; at++) {
            if (distances[at] < least) {
                least = distances[at];
                leastAt = at;
            }
        }
    }

    /** Whoever lies nearer than the end becomes dearer by the rest of the way, so that the way is tight. */
    private void raisePrices() {
        for (int at = 0; at < done; at++) {
            prices[at] += way.shortest - distances[at];
            pairing.prices[columns[at]] = prices[at];
        }
    }
}
