package org.pairwright.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

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
