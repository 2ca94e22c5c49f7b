package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;

/** Everything that can be asked of a run together, against trying all assignments. */
class AskedOracleTest {
    private static final long OUTWEIGHS = 1_000_000_000;

    @Test
    void nothing_better_is_found_with_balance_limits_and_choices() {
        int matched = 0;
        for (long seed = 1; seed <= 5_000; seed++) {
            var problem = new RandomSettings(seed, false).asked(new RandomProblems(seed).problem(5, 4));
            if (Readiness.of(problem).ready()) {
                var proposal = Matcher.match(problem, Progress.UNWATCHED);
                assertThat(proposal.certificate().beyond().gap())
                        .as("seed %d", seed)
                        .isZero();
                assertThat(worth(problem, proposal)).as("seed %d", seed).isEqualTo(best(problem, false));
                matched++;
            }
        }
        assertThat(matched).isGreaterThan(2_000);
    }

    @Test
    void with_quotas_nothing_is_better_by_more_than_the_gap() {
        int kept = 0;
        int best = 0;
        for (long seed = 1; seed <= 5_000; seed++) {
            var problem = new RandomSettings(seed, true).asked(new RandomProblems(seed).problem(5, 4));
            if (Readiness.of(problem).ready()) {
                var proposal = Matcher.match(problem, Progress.UNWATCHED);
                var beyond = proposal.certificate().beyond();
                if (beyond.multipliers().stream().allMatch(one -> one.kept())) {
                    long most = best(problem, true);
                    long worth = worth(problem, proposal);
                    assertThat(most).as("seed %d", seed).isBetween(worth, worth + beyond.gap());
                    kept++;
                    best += worth == most ? 1 : 0;
                }
            }
        }
        assertThat(kept).isGreaterThan(1_500);
        assertThat(best).isGreaterThan(kept * 9 / 10);
    }

    private static long worth(MatchingProblem problem, Proposal proposal) {
        var certificate = proposal.certificate();
        return certificate.totalPoints()
                - certificate.beyond().balanceCost()
                - price(problem) * certificate.unmetNeeds();
    }

    private static long best(MatchingProblem problem, boolean keepQuotas) {
        long floor = problem.terms().aim() == Aim.FAIR
                ? fairest(problem)
                : problem.terms().floor();
        return new EveryAssignment(problem, floor, price(problem), keepQuotas).best();
    }

    private static long price(MatchingProblem problem) {
        var terms = problem.terms();
        return terms.aim() == Aim.BEST ? -terms.pointsOf(terms.settings().unplacedBelow()) : OUTWEIGHS;
    }

    /** The greatest score of any pair that can be the lowest while as many are placed. */
    private static long fairest(MatchingProblem problem) {
        long floor = problem.terms().floor();
        var plain = new PlainScore(problem);
        var levels = new TreeSet<Long>();
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
                levels.add(Math.max(floor, plain.score(mentee, mentor)));
            }
        }
        long most = placed(problem, floor);
        return levels.descendingSet().stream()
                .filter(level -> placed(problem, level) == most)
                .findFirst()
                .orElse(floor);
    }

    private static long placed(MatchingProblem problem, long floor) {
        return Math.floorDiv(new EveryAssignment(problem, floor, OUTWEIGHS, false).best() + OUTWEIGHS / 2, OUTWEIGHS);
    }
}
