package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.matching.Crowd.AMARA;
import static org.pairwright.matching.Crowd.KENJI;
import static org.pairwright.matching.Crowd.LIAM;
import static org.pairwright.matching.Crowd.PRIYA;
import static org.pairwright.matching.Crowd.SOFIA;
import static org.pairwright.matching.Crowd.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.repair.Repair;
import org.pairwright.matching.repair.Repairs;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;

/** What would help those who were left out, each change against matching again with it. */
class RepairsTest {

    @Test
    void a_rule_that_leaves_several_out_comes_before_a_place() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, at("Osaka"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentee(PRIYA, 1, at("Nairobi"))
                .mentor(KENJI, 1, at("Osaka"))
                .mentor(SOFIA, 2, at("Osaka"))
                .sameSite(new Weight.Must(), MissingPolicy.NEUTRAL)
                .skills(100));

        var repairs = match.repairs(Progress.UNWATCHED);

        assertThat(repairs.lacking()).isEqualTo(2);
        assertThat(repairs.single()).hasSize(1);
        assertThat(repairs.single().getFirst()).isInstanceOf(Repair.WaiveRule.class);
        assertThat(said(repairs))
                .containsExactly(
                        "Without the rule “Same site” (must) there would be a place for Liam O’Connell, Priya Nair.",
                        "This change would make 2 pairs more of the 2 that are lacking.",
                        "Each is the best single step after those before it; whether fewer changes would do is not proved.");
    }

    @Test
    void one_more_place_is_said_with_whom_it_places() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, at("Osaka"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Points(100), MissingPolicy.NEUTRAL));

        assertThat(said(match.repairs(Progress.UNWATCHED)))
                .containsExactly(
                        "One more place at Kenji Watanabe would place Liam O’Connell.",
                        "This change would make one pair more of the 1 that are lacking.",
                        "With more places alone it takes no fewer: each place makes at most one pair more.");
        assertThat(match.repairs(LIAM, Progress.UNWATCHED)).hasSize(1);
        assertThat(match.repairs(AMARA, Progress.UNWATCHED)).isEmpty();
    }

    @Test
    void a_place_is_asked_only_of_those_who_take_more_and_the_others_are_named() {
        var problem = new Crowd()
                .mentee(AMARA, 1, at("Osaka"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentee(PRIYA, 1, at("Nairobi"))
                .mentor(KENJI, 1, at("Osaka"))
                .mentor(SOFIA, 1, at("Osaka"))
                .sameSite(new Weight.Points(100), MissingPolicy.NEUTRAL)
                .problem();
        var given = problem.terms().given().withRoom(Map.of(KENJI, 0, SOFIA, 1));
        var match = OpenMatch.of(
                new MatchingProblem(
                        problem.mentees(), problem.mentors(), problem.terms().with(given)),
                Progress.UNWATCHED);

        var repairs = match.repairs(Progress.UNWATCHED);

        assertThat(repairs.single())
                .extracting(one -> ((Repair.MorePlaces) one).mentor())
                .containsExactly(SOFIA);
        assertThat(repairs.atTheirLimit().map(Crowd::say))
                .contains("One more place would help at Kenji Watanabe too, who takes no more over all programs. Ask,"
                        + " and raise that number under People.");
        long unplaced = match.proposal().unplaced().getFirst().mentee();
        assertThat(match.repairs(unplaced, Progress.UNWATCHED))
                .extracting(one -> ((Repair.MorePlaces) one).mentor())
                .containsExactly(SOFIA);
        assertThat(match.proposal().unplaced())
                .allSatisfy(
                        one -> assertThat(Crowd.say(one.repair().orElseThrow())).contains("Sofía Marín"));
    }

    @Test
    void every_repair_does_what_it_says_and_none_is_missed() {
        int found = 0;
        int sets = 0;
        for (long seed = 1; seed <= 700; seed++) {
            var problem = new RandomProblems(seed).problem(7, 5);
            if (problem.terms().aim() == Aim.BEST
                    || !distinct(problem)
                    || !Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            int before = match.pairs().size();
            Repairs repairs = match.repairs(Progress.UNWATCHED);
            if (repairs.lacking() == 0) {
                continue;
            }
            for (Repair repair : repairs.single()) {
                assertThat(placed(changed(problem, List.of(repair))) - before)
                        .as("seed %d, %s", seed, repair)
                        .isEqualTo(repair.brings().pairs())
                        .isPositive();
                found++;
            }
            assertThat(placed(changed(problem, repairs.together())) - before)
                    .as("seed %d", seed)
                    .isEqualTo(repairs.placedTogether());
            sets += repairs.together().size() > 1 ? 1 : 0;
            assertThat(mentorsThatHelp(problem, before))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(repairs.single().stream()
                            .filter(Repair.MorePlaces.class::isInstance)
                            .map(repair -> ((Repair.MorePlaces) repair).mentor())
                            .toList());
            assertThat(rulesThatHelp(problem, before))
                    .as("seed %d", seed)
                    .isEqualTo(repairs.single().stream()
                            .filter(Repair.WaiveRule.class::isInstance)
                            .count());
        }
        assertThat(found).isGreaterThan(100);
        assertThat(sets).isGreaterThan(10);
    }

    private static List<Long> mentorsThatHelp(MatchingProblem problem, int before) {
        return problem.mentors().stream()
                .filter(one ->
                        placed(new ChangedProblem(problem).withPlaces(one.participant(), one.count() + 1)) > before)
                .map(Candidate::participant)
                .toList();
    }

    private static long rulesThatHelp(MatchingProblem problem, int before) {
        List<Criterion> criteria = problem.terms().criteria();
        return IntStream.range(0, criteria.size())
                .filter(at -> criteria.get(at).isRule())
                .mapToObj(at -> without(problem, criteria.get(at)))
                .filter(waived -> Obstacles.of(waived).isEmpty())
                .filter(waived -> placed(waived) > before)
                .count();
    }

    private static MatchingProblem changed(MatchingProblem problem, List<Repair> repairs) {
        var changed = problem;
        for (Repair repair : repairs) {
            var change = new ChangedProblem(changed);
            var mentors = changed.mentors();
            var positions = changed.mentorPositions();
            changed = switch (repair) {
                case Repair.WaiveRule waived ->
                    without(
                            changed,
                            problem.terms().criteria().stream()
                                    .filter(one -> one.id() == waived.criterion())
                                    .findFirst()
                                    .orElseThrow());
                case Repair.LetBlanksIn let ->
                    change.withCriteria(
                            one -> one.id() == let.criterion() ? one.withMissing(MissingPolicy.NEUTRAL) : one);
                case Repair.LiftBan lifted -> change.without(lifted.mentee(), lifted.mentor());
                case Repair.LowerFloor lower -> change.withFloorAt(lower.to());
                case Repair.MorePlaces more ->
                    change.withPlaces(
                            more.mentor(),
                            more.places()
                                    + mentors.get(positions.getOrDefault(more.mentor(), -1))
                                            .count());
            };
        }
        return changed;
    }

    private static MatchingProblem without(MatchingProblem problem, Criterion rule) {
        return new ChangedProblem(problem)
                .withCriteria(one -> one.equals(rule) ? one.withWeight(new Weight.Off()) : one);
    }

    private static boolean distinct(MatchingProblem problem) {
        var criteria = problem.terms().criteria();
        return criteria.stream().map(Criterion::id).distinct().count() == criteria.size();
    }

    private static int placed(MatchingProblem problem) {
        return Matcher.match(problem, Progress.UNWATCHED).pairs().size();
    }

    private static List<String> said(Repairs repairs) {
        List<String> said = new ArrayList<>();
        repairs.together().forEach(one -> said.add(Crowd.say(one.inWords())));
        repairs.inWords().forEach(one -> said.add(Crowd.say(one)));
        return said;
    }

    private static OpenMatch open(Crowd crowd) {
        return OpenMatch.of(crowd.problem(), Progress.UNWATCHED);
    }
}
