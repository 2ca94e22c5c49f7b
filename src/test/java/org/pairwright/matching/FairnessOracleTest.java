package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.task.Progress;

/** Fair matches with pins, bans, floors, needs, places and choices, against trying all assignments. */
class FairnessOracleTest {

    @Test
    void no_assignment_is_fairer_level_by_level() {
        int matched = 0;
        for (long seed = 1; seed <= 2_000; seed++) {
            var problem = fair(seed, 5, 4);
            if (Readiness.of(problem).ready()) {
                var proposal = Matcher.match(problem, Progress.UNWATCHED);
                assertThat(FairestOfAll.worth(proposal))
                        .as("seed %d", seed)
                        .containsExactly(new FairestOfAll(problem).worth());
                matched++;
            }
        }
        assertThat(matched).isGreaterThan(800);
    }

    @Test
    void an_open_match_finds_the_same_pairs() {
        for (long seed = 1; seed <= 500; seed++) {
            var problem = fair(seed, 6, 5);
            if (Readiness.of(problem).ready()) {
                var open = OpenMatch.of(problem, Progress.UNWATCHED);
                List<ProposedPair> pairs =
                        Matcher.match(problem, Progress.UNWATCHED).pairs();
                assertThat(open.pairs().stream().map(MatchedPair::points))
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(
                                pairs.stream().map(pair -> pair.points()).toList());
                assertThat(open.proposal().pairs()).isEqualTo(pairs);
            }
        }
    }

    private static MatchingProblem fair(long seed, int mentees, int mentors) {
        var problem = new RandomProblems(seed).problem(mentees, mentors);
        if (seed % 2 == 0) {
            var asked = new RandomSettings(seed, false).asked(problem);
            problem = asked.terms().settings().bindsPairs() ? problem : asked;
        }
        return new MatchingProblem(
                problem.mentees(), problem.mentors(), problem.terms().with(Aim.FAIR));
    }
}
