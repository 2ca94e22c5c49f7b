package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.task.Progress;

/** What a repair promises, against matching again with the place that it names. */
class RepairTest {

    @Test
    void one_more_place_where_the_repair_says_places_one_more() {
        int tried = 0;
        for (long seed = 1; seed <= 3_000; seed++) {
            var problem = new RandomProblems(seed).problem(6, 4);
            if (problem.terms().aim() == Aim.BEST || !Readiness.of(problem).ready()) {
                continue;
            }
            var proposal = Matcher.match(problem, Progress.UNWATCHED);
            for (Unplaced one : proposal.unplaced()) {
                var repair = one.repair().filter(said -> said.key().equals("matching.repair.place"));
                if (repair.isPresent()) {
                    var repaired =
                            withOneMorePlaceAt((String) repair.get().args().getFirst(), problem);
                    assertThat(Matcher.match(repaired, Progress.UNWATCHED).pairs())
                            .as("seed %d", seed)
                            .hasSize(proposal.pairs().size() + 1);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    private static MatchingProblem withOneMorePlaceAt(String name, MatchingProblem problem) {
        List<Candidate> mentors = new ArrayList<>(problem.mentors());
        mentors.replaceAll(mentor -> mentor.name().equals(name) ? withOneMore(mentor) : mentor);
        return new MatchingProblem(problem.mentees(), mentors, problem.terms());
    }

    private static Candidate withOneMore(Candidate mentor) {
        return new Candidate(
                mentor.participant(),
                mentor.person(),
                mentor.name(),
                mentor.count() + 1,
                mentor.profile(),
                mentor.managers(),
                mentor.metBefore());
    }
}
