package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.matching.Crowd.AMARA;
import static org.pairwright.matching.Crowd.KENJI;
import static org.pairwright.matching.Crowd.LIAM;
import static org.pairwright.matching.Crowd.MEI;
import static org.pairwright.matching.Crowd.PRIYA;
import static org.pairwright.matching.Crowd.at;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.PlaceWorth;
import org.pairwright.matching.scarce.Trait;
import org.pairwright.matching.scarce.WantedMentors;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;

/** Which places and mentors would help, against matching again with them. */
class ScarcityTest {

    @Test
    void the_mentors_to_look_for_are_said_with_whom_they_would_place() {
        var problem = new Crowd()
                .mentee(AMARA, 1, at("Osaka"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentee(PRIYA, 1, at("Dublin"))
                .mentee(MEI, 1, at("Nairobi"))
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Must(), MissingPolicy.NO_MATCH)
                .skills(100)
                .problem();

        var found = OpenMatch.of(problem, Progress.UNWATCHED).scarcity(Progress.UNWATCHED);

        assertThat(found.wanted().stream().map(one -> Crowd.say(one.inWords())))
                .containsExactly(
                        "2 more mentors in Dublin, with 1 place each, would place 2 more.",
                        "One more mentor in Nairobi, with 1 place, would place one more.");
        assertThat(found.wanted().getFirst().traits()).containsExactly(new Trait(BuiltIn.SITE, "Dublin", false));
        assertThat(Crowd.say(found.inWords().getFirst())).contains("Of 2 kinds of mentors");
    }

    @Test
    void what_is_promised_is_what_matching_again_finds() {
        int wanted = 0;
        int places = 0;
        for (long seed = 1; seed <= 350; seed++) {
            var problem = new RandomProblems(seed).problem(9, 3);
            if (!Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var before = Matcher.match(problem, Progress.UNWATCHED);
            boolean counts = problem.terms().aim() != Aim.BEST;
            var found = match.scarcity(Progress.UNWATCHED);
            for (WantedMentors one : found.wanted()) {
                var again = Matcher.match(with(problem, one), Progress.UNWATCHED);
                assertThat(points(again) - points(before)).as("seed %d", seed).isEqualTo(one.points());
                if (counts) {
                    assertThat(again.pairs().size() - before.pairs().size())
                            .as("seed %d", seed)
                            .isEqualTo(one.morePairs());
                }
                wanted++;
            }
            for (PlaceWorth worth : found.places()) {
                int at = problem.mentorPositions().getOrDefault(worth.mentor(), -1);
                int count = problem.mentors().get(at).count() + 1;
                var again = Matcher.match(
                        new ChangedProblem(problem).withPlaces(worth.mentor(), count), Progress.UNWATCHED);
                assertThat(points(again) - points(before)).as("seed %d", seed).isEqualTo(worth.points());
                places++;
            }
        }
        assertThat(wanted).isGreaterThan(25);
        assertThat(places).isGreaterThan(25);
    }

    private static long points(Proposal proposal) {
        return proposal.certificate().totalPoints();
    }

    private static MatchingProblem with(MatchingProblem problem, WantedMentors wanted) {
        List<Candidate> more = IntStream.rangeClosed(1, wanted.mentors())
                .mapToObj(no -> new Candidate(
                        5_000L + no, 5_000L + no, "New", wanted.places(), wanted.answers(), List.of(), Set.of()))
                .toList();
        return new ChangedProblem(problem).withMentors(more);
    }
}
