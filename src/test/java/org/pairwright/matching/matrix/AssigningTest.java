package org.pairwright.matching.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssigningTest {
    private static final long FAR = GivenScores.FAR;

    /** Every way of searching is forced in turn, so that none is left out because of its size. */
    @Test
    void no_assignment_is_better_and_the_prices_prove_it() {
        for (long seed = 1; seed <= 1_500; seed++) {
            var random = new SplittableRandom(seed);
            long[][] scores = scores(random, 1 + random.nextInt(6), 1 + random.nextInt(6), greatest(random));
            int[] places = places(random, scores[0].length);
            long price = random.nextInt(3) == 0 ? 0 : 1L << 50;

            for (Table table : tables(new Given(scores, scores[0].length))) {
                var found = Assigning.best(table, places, price);
                String which = "seed " + seed + ", " + table.getClass();
                assertThat(value(scores, found, price)).as(which).isEqualTo(best(scores, places, price));
                assertProved(scores, places, price, found, which);
            }
        }
    }

    @Test
    void every_way_of_searching_finds_the_same_total_at_middle_size() {
        for (long seed = 1; seed <= 60; seed++) {
            var random = new SplittableRandom(seed);
            long[][] scores = scores(random, 5 + random.nextInt(60), 5 + random.nextInt(60), greatest(random));
            int[] places = places(random, scores[0].length);
            var given = new Given(scores, scores[0].length);
            long expected = value(scores, Assigning.mostFirst(given, places), 1L << 45);

            for (Table table : tables(given)) {
                var found = Assigning.best(table, places, 1L << 45);
                assertThat(value(scores, found, 1L << 45)).as("seed %d", seed).isEqualTo(expected);
                assertProved(scores, places, 1L << 45, found, "seed " + seed);
            }
        }
    }

    @Test
    void numbers_whose_sums_would_overflow_are_refused_in_words() {
        assertThatThrownBy(() -> mostFirst(new long[][] {{1L << 60}}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overflow");
        assertThatThrownBy(() -> mostFirst(new long[][] {{0, 1L << 57}, {1, -(1L << 57)}}, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overflow");
        assertThatThrownBy(() -> Assigning.best(new Given(new long[][] {{1}}, 1), new int[] {1}, Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overflow");
    }

    @Test
    void scores_near_the_greatest_that_are_taken_add_up() {
        long great = (1L << 57) / 3;
        var found = mostFirst(new long[][] {{great, 0}, {great - 1, great - 2}}, 2);

        assertThat(found.columnOf()).containsExactly(0, 1);
    }

    private static Solution mostFirst(long[][] scores, int columns) {
        int[] places = new int[columns];
        Arrays.fill(places, 1);
        return Assigning.mostFirst(new Given(scores, columns), places);
    }

    private static Table[] tables(GivenScores given) {
        return new Table[] {DenseTable.of(given, 0), DenseTable.of(given, 7), SparseTable.of(given)};
    }

    /** From few ties to nearly nothing else. */
    private static long greatest(SplittableRandom random) {
        return new long[] {1, 2, 5, 1_000, 1L << 40}[random.nextInt(5)];
    }

    private static long[][] scores(SplittableRandom random, int rows, int columns, long greatest) {
        int forbidden = random.nextInt(3) * 30;
        boolean product = random.nextInt(4) == 0;
        long[][] scores = new long[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long score = product ? (row + 1L) * (column + 1) : random.nextLong(2 * greatest + 1) - greatest;
                scores[row][column] = random.nextInt(100) < forbidden ? FAR : score;
            }
        }
        return scores;
    }

    private static int[] places(SplittableRandom random, int columns) {
        int most = 1 + random.nextInt(3);
        int[] places = new int[columns];
        Arrays.setAll(places, _ -> random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(most));
        return places;
    }

    private static long value(long[][] scores, Solution found, long price) {
        long value = 0;
        for (int row = 0; row < scores.length; row++) {
            int column = found.columnOf()[row];
            value += column == Solution.UNPLACED ? -price : scores[row][column];
        }
        return value;
    }

    private static long best(long[][] scores, int[] places, long price) {
        return best(scores, places.clone(), price, 0);
    }

    private static long best(long[][] scores, int[] left, long price, int row) {
        if (row == scores.length) {
            return 0;
        }
        long best = best(scores, left, price, row + 1) - price;
        for (int column = 0; column < left.length; column++) {
            if (left[column] > 0 && scores[row][column] != FAR) {
                left[column]--;
                best = Math.max(best, scores[row][column] + best(scores, left, price, row + 1));
                left[column]++;
            }
        }
        return best;
    }

    private static void assertProved(long[][] scores, int[] places, long price, Solution found, String which) {
        int[] taken = new int[places.length];
        for (int row = 0; row < scores.length; row++) {
            int column = found.columnOf()[row];
            if (column == Solution.UNPLACED) {
                assertThat(found.benefits()[row]).as(which).isEqualTo(-price);
            } else {
                taken[column]++;
                assertThat(found.benefits()[row] + found.prices()[column])
                        .as(which)
                        .isEqualTo(scores[row][column]);
            }
            assertThat(found.benefits()[row]).as(which).isGreaterThanOrEqualTo(-price);
            for (int other = 0; other < places.length; other++) {
                assertThat(found.benefits()[row] + found.prices()[other])
                        .as(which)
                        .isGreaterThanOrEqualTo(scores[row][other]);
            }
        }
        for (int column = 0; column < places.length; column++) {
            assertThat(taken[column]).as(which).isLessThanOrEqualTo(places[column]);
            assertThat(found.prices()[column]).as(which).isGreaterThanOrEqualTo(0);
            if (taken[column] < places[column]) {
                assertThat(found.prices()[column]).as(which).isZero();
            }
        }
    }

    private static final class Given implements GivenScores {
        private final long[][] scores;
        private final int columns;

        Given(long[][] scores, int columns) {
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
            System.arraycopy(scores[row], 0, to, 0, to.length);
        }
    }
}
