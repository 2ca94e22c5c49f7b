package org.pairwright.matching.circle.close;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pairwright.matching.circle.close.EveryPlacing.Best;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.matching.circle.proof.PlacingChecker;
import org.pairwright.matching.rows.Pulse;

class ClosingTest {
    private static final int CASES = 4_000;
    private static final int MOST_LOOKS = 2_000;

    @Test
    void a_search_that_ends_finds_the_best_of_all_placings_and_proves_it() {
        for (int seed = 1; seed <= CASES; seed++) {
            var table = new RandomTables(seed).tiny(6, 4);
            var placing = checked(table, MOST_LOOKS);
            assertThat(best(placing)).as("seed %d", seed).isEqualTo(EveryPlacing.of(table));
            assertThat(most(placing)).as("bound, seed %d", seed).isEqualTo(EveryPlacing.of(table));
        }
    }

    @Test
    void a_search_that_is_cut_short_says_how_much_better_another_could_be(TestReporter reporter) {
        int best = 0;
        int proved = 0;
        for (int seed = 1; seed <= CASES; seed++) {
            var table = new RandomTables(seed).tiny(7, 4);
            var every = EveryPlacing.of(table);
            var placing = checked(table, 1 + seed % 4);
            assertThat(atMost(every, most(placing))).as("bound, seed %d", seed).isTrue();
            boolean isBest = best(placing).equals(every);
            boolean isProved = best(placing).equals(most(placing));
            assertThat(isBest || !isProved).as("proved, seed %d", seed).isTrue();
            best += isBest ? 1 : 0;
            proved += isProved ? 1 : 0;
        }
        reporter.publishEntry("of " + CASES + " cut short after 1 to 4 looks", best + " best, " + proved + " proved");
        assertThat(proved).isPositive().isLessThan(best);
    }

    @Test
    void thirty_circles_are_proved_within_the_looks() {
        for (int seed = 1; seed <= 3; seed++) {
            var table = new RandomTables(seed).usual(150, 30);
            var placing = checked(table, MOST_LOOKS);
            assertThat(best(placing)).as("seed %d", seed).isEqualTo(most(placing));
        }
    }

    @Test
    void the_same_people_and_circles_give_the_same_placing() {
        var one = checked(new RandomTables(7).usual(100, 30), 100);
        var again = checked(new RandomTables(7).usual(100, 30), 100);
        assertThat(again.circleOf()).isEqualTo(one.circleOf());
        assertThat(again.most()).isEqualTo(one.most());
    }

    private static Placing checked(Table table, int looks) {
        var placing = Closing.search(table, looks, Pulse.NONE).placing();
        PlacingChecker.verify(placing, table.rooms(), table::points, _ -> {});
        return placing;
    }

    private static Best best(Placing placing) {
        return new Best(EveryPlacing.seats(placing), placing.total());
    }

    private static Best most(Placing placing) {
        return new Best(placing.most().seats(), placing.most().points());
    }

    private static boolean atMost(Best one, Best other) {
        return one.seats() < other.seats() || (one.seats() == other.seats() && one.points() <= other.points());
    }
}
