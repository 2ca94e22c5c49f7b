package org.pairwright.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.RandomProblems;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;

class PlainRowsTest {

    @Test
    void the_rows_of_the_check_say_of_every_pair_what_the_plain_score_says() {
        for (long seed = 1; seed <= 3_000; seed++) {
            agree(seed, new RandomProblems(seed).problem(9, 9));
        }
    }

    @Test
    void and_in_a_larger_crowd() {
        for (long seed = 1; seed <= 4; seed++) {
            agree(seed, new RandomProblems(seed).problem(120, 90));
        }
    }

    /** Whatever is left out is worth no more than its prices, and what was asked for is there. */
    @Test
    void what_is_not_looked_at_is_worth_no_more_than_its_prices() {
        for (long seed = 1; seed <= 2_000; seed++) {
            beyond(seed, new RandomProblems(seed).problem(9, 9));
        }
        for (long seed = 1; seed <= 6; seed++) {
            beyond(seed, new RandomProblems(seed).problem(120, 150));
        }
    }

    private static void beyond(long seed, MatchingProblem problem) {
        var random = new SplittableRandom(seed);
        var plain = new PlainScore(problem);
        int mentors = problem.mentors().size();
        long[] prices =
                LongStream.range(0, mentors).map(_ -> random.nextInt(3_000)).toArray();
        var beyond = new PlainRows(problem, plain, 0).beyond(prices);
        int[] row = new int[mentors];
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            int[] made = {random.nextInt(mentors)};
            long benefit = random.nextInt(8_000) - 3_000L;
            beyond.read(mentee, benefit, made, row);
            for (int mentor = 0; mentor < mentors; mentor++) {
                int score = plain.score(mentee, mentor);
                boolean told = Math.max(PlainScore.FORBIDDEN, row[mentor]) == score;
                boolean spared = mentor != made[0] && row[mentor] < 0 && score <= benefit + prices[mentor];
                if (!told && !spared) {
                    assertThat(row[mentor])
                            .as("seed %d, %d with %d", seed, mentee, mentor)
                            .isEqualTo(score);
                }
            }
        }
    }

    private static void agree(long seed, MatchingProblem problem) {
        var plain = new PlainScore(problem);
        agree(seed, problem, new PlainRows(problem, plain));
        agree(seed, problem, new PlainRows(problem, plain, 0));
    }

    private static void agree(long seed, MatchingProblem problem, Scores rows) {
        var plain = new PlainScore(problem);
        int[] row = new int[problem.mentors().size()];
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            rows.read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                int told = Math.max(PlainScore.FORBIDDEN, row[mentor]);
                if (told != plain.score(mentee, mentor)) {
                    assertThat(told)
                            .as("seed %d, %d with %d", seed, mentee, mentor)
                            .isEqualTo(plain.score(mentee, mentor));
                }
            }
        }
    }
}
