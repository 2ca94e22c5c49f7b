package org.pairwright.matching.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Assigns rows to columns so that the total, minus a price for every row left unplaced, is greatest; exactly. */
public final class Assigning {
    /** Where no more than one pair in so many may be, only those are looked at. */
    private static final int SPARSE = 6;

    private Assigning() {}

    /**
     * Assigns most rows first.
     *
     * @param places how many rows each column takes, from 0
     * @throws IllegalArgumentException if the scores are so great that sums of them would overflow
     */
    public static Solution mostFirst(GivenScores given, int[] places) {
        var range = Range.of(given);
        long pairs = Math.min(given.rows(), count(places));
        long unplacedPrice = range.priceAboveAll(pairs);
        return best(table(given, range, unplacedPrice), places, unplacedPrice);
    }

    /**
     * Assigns where leaving a row unplaced costs so much.
     *
     * @param places how many rows each column takes, from 0
     * @throws IllegalArgumentException if scores or price are so great that sums of them would overflow
     */
    public static Solution best(GivenScores given, int[] places, long unplacedPrice) {
        var range = Range.of(given);
        return best(table(given, range, range.check(unplacedPrice)), places, unplacedPrice);
    }

    private static Table table(GivenScores given, Range range, long unplacedPrice) {
        long all = (long) given.rows() * given.columns();
        return range.count() * SPARSE <= all
                ? SparseTable.of(given)
                : DenseTable.of(given, range.shift(given.rows(), unplacedPrice));
    }

    private static long count(int[] places) {
        return Arrays.stream(places).asLongStream().sum();
    }

    /** Where there are fewer places than rows, it is the places that look for rows: so each search ends at a free one. */
    static Solution best(Table table, int[] places, long unplacedPrice) {
        return table.rows() <= count(places)
                ? byRows(table, places, unplacedPrice)
                : byPlaces(table, places, unplacedPrice);
    }

    private static Solution byRows(Table table, int[] places, long unplacedPrice) {
        var pairing = new Pairing(table.rows(), places, unplacedPrice);
        int[] waiting = new Reduction(table, pairing).run();
        var search = table.search(pairing);
        for (int row : waiting) {
            search.place(row);
        }
        long[] benefits = new long[table.rows()];
        for (int row = 0; row < benefits.length; row++) {
            int column = pairing.columnOf[row];
            benefits[row] =
                    column == Solution.UNPLACED ? -unplacedPrice : table.score(row, column) - pairing.prices[column];
        }
        return new Solution(pairing.columnOf, pairing.prices, benefits);
    }

    /** A pair earns its score and saves the price; a place left free earns nothing. */
    private static Solution byPlaces(Table table, int[] places, long unplacedPrice) {
        int[] columns = IntStream.range(0, places.length)
                .flatMap(column -> IntStream.generate(() -> column).limit(places[column]))
                .toArray();
        int[] once = new int[table.rows()];
        Arrays.fill(once, 1);
        Table turned = table.turned(unplacedPrice);
        Solution found = byRows(turned.repeated(columns), once, 0);
        int[] columnOf = new int[table.rows()];
        Arrays.fill(columnOf, Solution.UNPLACED);
        for (int place = 0; place < columns.length; place++) {
            if (found.columnOf()[place] != Solution.UNPLACED) {
                columnOf[found.columnOf()[place]] = columns[place];
            }
        }
        long[] benefits = Arrays.stream(found.prices())
                .map(price -> price - unplacedPrice)
                .toArray();
        return new Solution(columnOf, prices(turned, found.prices()), benefits);
    }

    /** The least prices at which no row would be better off with another column. */
    private static long[] prices(Table turned, long[] worths) {
        var choice = new Choice();
        long[] prices = new long[turned.rows()];
        for (int column = 0; column < prices.length; column++) {
            choice.start(0);
            turned.choose(column, worths, choice);
            prices[column] = choice.mostWorth;
        }
        return prices;
    }
}
