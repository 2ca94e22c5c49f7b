package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;

/** People who are all alike: every pair is as good as any other. The size can be given as the property {@code alike}. */
class AlikeTest {
    private static final int MANY = Integer.getInteger("alike", 500);

    @Test
    void everybody_is_placed_with_anybody() {
        for (Aim aim : Aim.values()) {
            var proposal = Matcher.match(alike(MANY, MANY, aim), Progress.UNWATCHED);
            assertThat(proposal.pairs()).hasSize(MANY);
            assertThat(proposal.lowestScore()).isEqualTo(100);
        }
    }

    @Test
    void where_places_are_short_all_say_the_same() {
        var proposal = Matcher.match(alike(MANY, MANY - 10, Aim.EVERYONE), Progress.UNWATCHED);
        assertThat(proposal.unplaced())
                .hasSize(10)
                .allSatisfy(one -> assertThat(Crowd.say(one.why()))
                        .isEqualTo(Crowd.say(proposal.unplaced().getFirst().why())));
    }

    private static MatchingProblem alike(int mentees, int mentors, Aim aim) {
        var same = new Criterion(
                1, 1, 1, new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, Weight.HIGH, MissingPolicy.NEUTRAL);
        return new MatchingProblem(
                people(1, mentees),
                people(1_000_000, mentors),
                Terms.of(aim, List.of(same), LocalDate.of(2026, 11, 2)));
    }

    private static List<Candidate> people(long first, int many) {
        return LongStream.range(first, first + many)
                .mapToObj(id -> new Candidate(id, id, "One of many", 1, Crowd.at("Nairobi"), List.of(), Set.of()))
                .toList();
    }
}
