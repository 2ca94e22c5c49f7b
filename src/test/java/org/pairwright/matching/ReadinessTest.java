package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.matching.Crowd.AMARA;
import static org.pairwright.matching.Crowd.KENJI;
import static org.pairwright.matching.Crowd.LIAM;
import static org.pairwright.matching.Crowd.SOFIA;
import static org.pairwright.matching.Crowd.at;
import static org.pairwright.matching.Crowd.offering;
import static org.pairwright.matching.Crowd.say;
import static org.pairwright.matching.Crowd.wanting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.task.Progress;

class ReadinessTest {

    @Test
    void without_mentors_there_is_no_run() {
        var crowd = new Crowd().mentee(AMARA, 1, at("Nairobi")).skills(100);

        assertThat(obstacles(crowd)).containsExactly("There are no mentors in this run. Confirm at least one.");
        assertThatThrownBy(() -> Matcher.match(crowd.problem(), Progress.UNWATCHED))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void without_mentees_places_or_weights_there_is_no_run() {
        var crowd = new Crowd().mentor(KENJI, 0, at("Osaka")).sameSite(new Weight.Off(), MissingPolicy.NEUTRAL);

        assertThat(obstacles(crowd))
                .containsExactly(
                        "There are no mentees in this run. Confirm at least one.",
                        "No mentor has a place left. Give at least one mentor another place.",
                        "No criterion is in force. Give at least one a weight.");
    }

    @Test
    void a_pin_against_a_rule_is_refused_with_the_name_of_the_rule() {
        var crowd = crowd().sameSite(new Weight.Must(), MissingPolicy.NEUTRAL).pin(AMARA, KENJI);

        assertThat(obstacles(crowd))
                .containsExactly("Amara Okafor and Kenji Watanabe are pinned, but a rule forbids the pair:"
                        + " “Same site” (must). Take back the pin or change the rule.");
    }

    @Test
    void contradictory_pins_are_told_before_the_run() {
        var crowd = crowd().skills(100)
                .pin(AMARA, KENJI)
                .pin(LIAM, KENJI)
                .pin(AMARA, SOFIA)
                .ban(AMARA, SOFIA);

        assertThat(obstacles(crowd))
                .containsExactly(
                        "Amara Okafor and Sofía Marín are pinned and banned. Take back one of the two.",
                        "Amara Okafor is pinned to 2 mentors and needs 1. Take back a pin.",
                        "2 mentees are pinned to Kenji Watanabe, who has 1 place left. Take back a pin or give a place.");
    }

    @Test
    void rules_say_how_many_pairs_they_forbid_and_who_has_nobody_left() {
        var readiness = Readiness.of(
                crowd().sameSite(new Weight.Must(), MissingPolicy.NEUTRAL).problem());

        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.forbidden().getFirst().pairs()).isEqualTo(4);
        assertThat(readiness.nobodyAllowed()).containsExactly(AMARA, LIAM);
        assertThat(readiness.warnings().stream().map(Crowd::say))
                .contains(
                        "The rule “Same site” (must) forbids every pair. Change it or turn it off.",
                        "2 mentees have no mentor that rules, bans and the lowest score allow.");
    }

    @Test
    void places_short_empty_fields_and_unlinked_managers_are_worth_a_look() {
        var crowd = new Crowd()
                .mentee(AMARA, 2, wanting("Law"))
                .mentor(KENJI, 1, at("Osaka"))
                .skills(100)
                .criterion(new Comparison.ReportingLine(), "", "", new Weight.MustNot(), MissingPolicy.NEUTRAL);

        assertThat(Readiness.of(crowd.problem()).warnings().stream().map(Crowd::say))
                .containsExactly(
                        "2 mentors are needed, but there is 1 place.",
                        "No mentor has answered “skills offered”, so “The mentor offers what the mentee wants” cannot tell"
                                + " pairs apart. Ask for the answers, or turn it off.",
                        "The manager of 2 people is not known, so reporting lines with them cannot be seen.");
    }

    private static Crowd crowd() {
        return new Crowd()
                .mentee(AMARA, 1, at("Nairobi"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentor(KENJI, 1, at("Osaka"))
                .mentor(
                        SOFIA,
                        1,
                        offering("Law").with("site", new org.pairwright.program.fields.Answer.Text("Madrid")));
    }

    private static List<String> obstacles(Crowd crowd) {
        return Readiness.of(crowd.problem()).obstacles().stream()
                .map(sentence -> say(sentence))
                .toList();
    }

    @Test
    void the_counts_are_those_of_the_plain_score() {
        for (long seed = 1; seed <= 300; seed++) {
            var problem = new RandomProblems(seed).problem(9, 9);
            var plain = new PlainScore(problem);
            var readiness = Readiness.of(problem);
            var rules = IntStream.range(0, plain.criteria().size())
                    .filter(at -> plain.criteria().get(at).isRule())
                    .mapToObj(at -> pairs(problem)
                            .filter(pair -> !plain.judge(at, pair[0], pair[1]).allowed())
                            .count())
                    .toList();
            assertThat(readiness.forbidden().stream()
                            .map(Readiness.Forbidden::pairs)
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(rules);
            var allowed = pairs(problem)
                    .filter(pair ->
                            plain.score(pair[0], pair[1]) >= problem.terms().floor())
                    .map(pair -> problem.mentees().get(pair[0]).participant())
                    .toList();
            assertThat(readiness.nobodyAllowed())
                    .as("seed %d", seed)
                    .isEqualTo(problem.mentees().stream()
                            .filter(one -> one.count() > 0 && !allowed.contains(one.participant()))
                            .map(Candidate::participant)
                            .toList());
        }
    }

    private static Stream<int[]> pairs(MatchingProblem problem) {
        return IntStream.range(0, problem.mentees().size())
                .boxed()
                .flatMap(mentee ->
                        IntStream.range(0, problem.mentors().size()).mapToObj(mentor -> new int[] {mentee, mentor}));
    }
}
