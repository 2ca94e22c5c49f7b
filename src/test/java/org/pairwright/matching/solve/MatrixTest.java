package org.pairwright.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void most_rows_come_first_and_then_the_total() {
        int[][] scores = {{90, 80}, {70, -1}};
        var found = Matrix.best(scores, new int[] {1, 1});

        assertThat(found.mentorsOf()).isDeepEqualTo(new int[][] {{1}, {0}});
        assertThat(Matrix.total(scores, found)).isEqualTo(150);
    }

    @Test
    void nothing_is_assigned_where_there_is_nothing() {
        assertThat(Matrix.best(new int[0][], new int[0]).made()).isZero();
        assertThat(Matrix.best(new int[0][], new int[] {1, 2}).made()).isZero();
        assertThat(Matrix.best(new int[3][0], new int[0]).made()).isZero();
        assertThat(Matrix.best(new int[][] {{5}, {7}}, new int[] {0}).made()).isZero();
        assertThat(Matrix.best(new int[][] {{-1, -1}}, new int[] {1, 1}).made()).isZero();
    }

    @Test
    void there_may_be_more_rows_than_columns_or_fewer() {
        assertThat(total(new int[][] {{5}, {7}, {6}}, 1)).isEqualTo(7);
        assertThat(total(new int[][] {{5, 9, 7}}, 1)).isEqualTo(9);
        assertThat(total(new int[][] {{5}, {7}, {6}}, 2)).isEqualTo(13);
    }

    /** So large that their sum does not fit an int. */
    @Test
    void the_greatest_scores_add_up_in_longs() {
        int[][] scores = new int[90][80];
        for (int[] row : scores) {
            Arrays.fill(row, Integer.MAX_VALUE);
        }
        assertThat(total(scores, 1)).isEqualTo(80L * Integer.MAX_VALUE);
        scores[0][0] = 0;
        assertThat(total(scores, 1)).isEqualTo(80L * Integer.MAX_VALUE);
    }

    /** As benchmarks of least costs are fed; large enough for first prices by auction. */
    @Test
    void least_costs_are_found_as_the_greatest_cost_minus_each() {
        for (long seed = 1; seed <= 12; seed++) {
            var random = new SplittableRandom(seed);
            int size = 70 + random.nextInt(30);
            int greatest = seed % 2 == 0 ? 100 : Integer.MAX_VALUE;
            int[][] scores = new int[size][size];
            for (int[] row : scores) {
                Arrays.setAll(row, _ -> greatest - random.nextInt(greatest));
            }
            var found = Matrix.best(scores, ones(size));

            assertThat(found.made()).as("seed %d", seed).isEqualTo(size);
            assertThat(Matrix.total(scores, found)).as("seed %d", seed).isEqualTo(bound(found));
            assertProved(scores, found, seed);
        }
    }

    @Test
    void longs_may_be_below_0_and_only_one_number_forbids() {
        long[][] scores = {{-5, Matrix.FORBIDDEN}, {-3, -1_000_000_000_000L}};
        var found = Matrix.best(scores, new int[] {1, 1});

        assertThat(found.mentorsOf()).isDeepEqualTo(new int[][] {{0}, {1}});
        assertThat(Matrix.total(scores, found)).isEqualTo(-1_000_000_000_005L);
    }

    @Test
    void where_being_unplaced_has_a_price_only_pairs_that_are_worth_it_are_made() {
        long[][] scores = {{-5, Matrix.FORBIDDEN}, {-3, -9}};

        assertThat(Matrix.best(scores, new int[] {1, 1}, 0).made()).isZero();
        assertThat(Matrix.best(scores, new int[] {1, 1}, 4).mentorsOf()).isDeepEqualTo(new int[][] {{}, {0}});
        assertThat(Matrix.best(scores, new int[] {1, 1}, 12).made()).isEqualTo(2);
    }

    @Test
    void longs_too_great_to_add_up_are_refused() {
        long[][] scores = {{Long.MAX_VALUE, Long.MIN_VALUE / 4}, {0, 0}};

        assertThatThrownBy(() -> Matrix.best(scores, new int[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overflow");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> Matrix.best(new int[][] {{1, 2}, {3}}, new int[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 scores for 2");
        assertThatThrownBy(() -> Matrix.best(new int[][] {{1}}, new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long total(int[][] scores, int placesEach) {
        int[] places = new int[scores[0].length];
        Arrays.fill(places, placesEach);
        return Matrix.total(scores, Matrix.best(scores, places));
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** What no assignment can exceed, if the prices are right. */
    private static long bound(Assignment found) {
        return Arrays.stream(found.benefits()).sum()
                + Arrays.stream(found.prices()).sum();
    }

    private static void assertProved(int[][] scores, Assignment found, long seed) {
        for (int row = 0; row < scores.length; row++) {
            for (int column = 0; column < scores.length; column++) {
                assertThat(found.benefits()[row] + found.prices()[column])
                        .as("seed %d, %d with %d", seed, row, column)
                        .isGreaterThanOrEqualTo(scores[row][column]);
            }
        }
    }
}
