package org.pairwright.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.fair.FairLevel;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/** Sizes that brute force cannot do, against another solver. */
class FlowOracleTest {

    @Test
    void every_price_of_being_unplaced_gives_the_total_of_the_other_solver() {
        for (long seed = 1; seed <= 40; seed++) {
            var random = new SplittableRandom(seed);
            var rows = rows(random);
            for (long price : List.of(0L, 700L, 10_000_000L)) {
                var demand = demand(random, rows, price);
                for (int floor : List.of(0, 400)) {
                    var open = rows.atLeast(floor);
                    assertThat(value(open, demand, Solver.solve(open, demand, Pulse.NONE)))
                            .as("seed %d, price %d, floor %d", seed, price, floor)
                            .isEqualTo(FlowOracle.best(open, demand));
                }
            }
        }
    }

    @Test
    void no_higher_lowest_score_is_possible_for_as_many() {
        for (long seed = 1; seed <= 40; seed++) {
            var random = new SplittableRandom(seed);
            var rows = rows(random);
            var demand = demand(random, rows, 1);

            var level = FairLevel.of(rows, demand, 0, 1_000, Pulse.NONE);

            long most = FlowOracle.best(rows.counted(), demand);
            assertThat(FlowOracle.best(rows.atLeast(level.least()).counted(), demand))
                    .as("seed %d", seed)
                    .isEqualTo(most);
            assertThat(FlowOracle.best(rows.atLeast(level.least() + 1).counted(), demand))
                    .as("seed %d", seed)
                    .isLessThan(most);
        }
    }

    private static Matrix rows(SplittableRandom random) {
        int[][] scores = new int[60 + random.nextInt(240)][60 + random.nextInt(240)];
        int most = random.nextInt(3) == 0 ? 5 : 1_000;
        for (int[] row : scores) {
            int liked = random.nextInt(most);
            Arrays.setAll(row, _ -> random.nextInt(6) == 0 ? -1 : (liked + random.nextInt(most)) / 2);
        }
        return new Matrix(scores, scores[0].length);
    }

    private static Demand demand(SplittableRandom random, ScoreRows rows, long price) {
        int[] needs = new int[rows.mentees()];
        int[] places = new int[rows.mentors()];
        int mostNeeds = 1 + random.nextInt(2);
        int mostPlaces = 1 + random.nextInt(3);
        Arrays.setAll(needs, _ -> 1 + random.nextInt(mostNeeds));
        Arrays.setAll(places, _ -> random.nextInt(mostPlaces + 1));
        return new Demand(needs, places, price);
    }

    private static long value(ScoreRows rows, Demand demand, Assignment assignment) {
        long value = 0;
        for (int mentee = 0; mentee < rows.mentees(); mentee++) {
            int[] mentors = assignment.mentorsOf()[mentee];
            value -= demand.unplacedPrice() * (demand.needs()[mentee] - mentors.length);
            for (int mentor : mentors) {
                int score = rows.score(mentee, mentor);
                assertThat(score).isNotNegative();
                value += score;
            }
        }
        return value;
    }
}
