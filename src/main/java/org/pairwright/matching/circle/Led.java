package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.Given;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.PinBan;

/**
 * The circles as a problem of pairs: every facilitator stands in it once for each of her circles, under a number of its own,
 * and what was said of her or by her is said of all of these.
 */
final class Led {
    private final CircleProblem problem;
    private final List<Candidate> facilitators = new ArrayList<>();
    private final int[] first;

    Led(CircleProblem problem) {
        this.problem = problem;
        this.first = new int[problem.circles().size() + 1];
        for (int circle = 0; circle < first.length - 1; circle++) {
            facilitators.addAll(problem.circles().get(circle).facilitators().present());
            first[circle + 1] = facilitators.size();
        }
    }

    /** The position of a circle's facilitator among the mentors of the pairs. */
    int mentor(int circle, int facilitator) {
        return first[circle] + facilitator;
    }

    /** The pairs, each facilitator as she stands in one of her circles. */
    MatchingProblem pairs(BiFunction<Candidate, GivenCircle, Candidate> as) {
        List<Candidate> mentors = new ArrayList<>();
        for (GivenCircle circle : problem.circles()) {
            for (Candidate facilitator : circle.facilitators().present()) {
                mentors.add(numbered(as.apply(facilitator, circle), mentors.size()));
            }
        }
        Terms terms = problem.terms().with(given());
        return new MatchingProblem(problem.members(), mentors, terms);
    }

    private Given given() {
        Given given = problem.terms().given();
        var bans = given.pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.BAN)
                .flatMap(said -> numbers(said.mentor())
                        .map(mentor -> new PinBan(0, 0, said.mentee(), mentor, PinBan.Kind.BAN, "")))
                .toList();
        var choices = given.choices().stream().flatMap(this::choices).toList();
        return new Given(bans, choices, Given.Running.NONE);
    }

    private Stream<Choice> choices(Choice choice) {
        return Stream.concat(
                numbers(choice.chosen()).map(chosen -> new Choice(0, 0, choice.chooser(), chosen, choice.rank())),
                numbers(choice.chooser()).map(chooser -> new Choice(0, 0, chooser, choice.chosen(), choice.rank())));
    }

    private Stream<Long> numbers(long participant) {
        return Stream.iterate(0, at -> at < facilitators.size(), at -> at + 1)
                .filter(at -> facilitators.get(at).participant() == participant)
                .map(Led::number);
    }

    private static Candidate numbered(Candidate one, int at) {
        return new Candidate(
                number(at), one.person(), one.name(), one.count(), one.profile(), one.managers(), one.metBefore());
    }

    /** No participant has a number below 0. */
    private static long number(int at) {
        return -1L - at;
    }
}
