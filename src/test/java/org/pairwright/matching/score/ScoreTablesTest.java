package org.pairwright.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.RandomProblems;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Offers;

class ScoreTablesTest {

    @Test
    void the_tables_say_of_every_pair_what_the_plain_score_says() {
        for (long seed = 1; seed <= 3_000; seed++) {
            agree(seed, new RandomProblems(seed).problem(9, 9));
        }
    }

    @Test
    void and_in_a_larger_crowd() {
        for (long seed = 1; seed <= 5; seed++) {
            agree(seed, new RandomProblems(seed).problem(120, 90));
        }
    }

    private static void agree(long seed, MatchingProblem problem) {
        var plain = new PlainScore(problem);
        var tables = new ScoreTables(problem);
        int[] row = new int[tables.mentors()];
        for (int mentee = 0; mentee < tables.mentees(); mentee++) {
            tables.read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                assertThat(Math.max(PlainScore.FORBIDDEN, row[mentor]))
                        .as("seed %d, %d with %d", seed, mentee, mentor)
                        .isEqualTo(plain.score(mentee, mentor));
            }
        }
    }

    @Test
    void whoever_is_worth_more_than_enough_is_offered_at_her_score() {
        for (long seed = 1; seed <= 3_000; seed++) {
            offered(seed, new RandomProblems(seed).problem(9, 9));
        }
        for (long seed = 1; seed <= 20; seed++) {
            offered(seed, new RandomProblems(seed).problem(60, 300));
        }
    }

    private static void offered(long seed, MatchingProblem problem) {
        var random = new SplittableRandom(seed);
        var plain = new PlainScore(problem);
        var tables = new ScoreTables(problem);
        int[] row = new int[tables.mentors()];
        var prices = prices(random, row.length);
        for (int mentee = 0; mentee < tables.mentees(); mentee++) {
            var taken = new Taken(prices, random.nextInt(4) == 0 ? -100_000 : random.nextInt(4_000) - 1_000);
            tables.offer(mentee, row, taken);
            for (int mentor = 0; mentor < row.length; mentor++) {
                int score = plain.score(mentee, mentor);
                boolean wanted = score >= 0 && score - prices.of(mentor) > taken.enough();
                int told = taken.scores().getOrDefault(mentor, PlainScore.FORBIDDEN);
                assertThat(told)
                        .as("seed %d, %d with %d", seed, mentee, mentor)
                        .isIn(wanted ? List.of(score) : List.of(score, PlainScore.FORBIDDEN));
            }
        }
    }

    private static FixedPrices prices(SplittableRandom random, int mentors) {
        long[] prices = new long[mentors];
        long scarce = random.nextInt(2) * 5_000_000_000_000L;
        Arrays.setAll(prices, _ -> scarce + random.nextInt(3) * (long) random.nextInt(2_000));
        return new FixedPrices(prices);
    }

    /** Takes whatever is offered, and no mentor twice. */
    private record Taken(FixedPrices prices, long least, Map<Integer, Integer> scores) implements Offers {
        Taken(FixedPrices prices, long least) {
            this(prices, least - prices.least(), new HashMap<>());
        }

        @Override
        public long enough() {
            return least;
        }

        @Override
        public int few() {
            return 3;
        }

        @Override
        public void offer(int mentor, int score) {
            assertThat(scores.put(mentor, score)).isNull();
        }
    }
}
