package org.pairwright.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.matching.RandomProblems;
import org.pairwright.matching.problem.MatchingProblem;

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
                assertThat(row[mentor])
                        .as("seed %d, %d with %d", seed, mentee, mentor)
                        .isEqualTo(plain.score(mentee, mentor));
            }
        }
    }
}
