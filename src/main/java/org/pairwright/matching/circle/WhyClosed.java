package org.pairwright.matching.circle;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.circle.Searched.Level;
import org.pairwright.matching.circle.close.Closed.IfOpen;
import org.pairwright.program.circles.ClosedCircle;
import org.pairwright.text.Sentence;

/** Says why a circle gets nobody, and what would help. By position. */
final class WhyClosed {
    private final CircleProblem problem;
    private final Rules rules;
    private final Allowed allowed;
    private final Level best;

    WhyClosed(CircleProblem problem, SeatScores scores, Allowed allowed, Level best) {
        this.problem = problem;
        this.rules = new Rules(problem, scores);
        this.allowed = allowed;
        this.best = best;
    }

    ClosedCircle of(int circle) {
        GivenCircle given = problem.circles().get(circle);
        if (!given.isLed()) {
            return closed(given, 0, notLed(given));
        }
        int mayJoin = allowed.members(circle).length;
        if (mayJoin == 0) {
            return closed(given, given.needs(), nobody(circle));
        }
        if (mayJoin < given.needs()) {
            int missing = given.needs() - mayJoin;
            return closed(
                    given,
                    missing,
                    Sentence.of(
                            "matching.circle.tooFewMayJoin",
                            missing,
                            given.topic(),
                            mayJoin,
                            problem.members().size()));
        }
        if (best.within().members(circle).length < given.needs()) {
            int lowest = problem.terms().scoreOf(best.within().floor());
            return closed(given, 0, Sentence.of("matching.circle.lowerSeats", given.topic(), lowest));
        }
        return switch (best.found().ifOpen(circle)) {
            case IfOpen.TooFew(int missing) ->
                closed(given, missing, Sentence.of("matching.circle.neededElsewhere", missing, given.topic()));
            case IfOpen.Possible(long lost) ->
                closed(given, 0, Sentence.of("matching.circle.betterElsewhere", given.topic(), lost));
        };
    }

    static Sentence notLed(GivenCircle given) {
        List<String> absent = given.facilitators().absent();
        return absent.isEmpty()
                ? Sentence.of("matching.circle.unled", given.topic())
                : Sentence.of("matching.circle.facilitatorGone", given.topic(), absent.size(), absent);
    }

    private Sentence nobody(int circle) {
        String topic = problem.circles().get(circle).topic();
        int best = allowed.best(allowed.all(), new int[] {circle});
        if (best >= 0) {
            int floor = problem.terms().scoreOf(problem.floor());
            return Sentence.of(
                    "matching.circle.nobodyReaches",
                    topic,
                    floor,
                    problem.terms().scoreOf(best));
        }
        return rules.hardest(IntStream.of(allowed.all()), circle)
                .map(rule -> Sentence.of(
                        "matching.circle.nobodyMayJoin",
                        topic,
                        rule.said(),
                        rule.seats(),
                        problem.members().size()))
                .orElse(Sentence.of("matching.circle.everybodyBarred", topic));
    }

    private static ClosedCircle closed(GivenCircle circle, int missing, Sentence why) {
        return new ClosedCircle(circle.id(), missing, why);
    }
}
