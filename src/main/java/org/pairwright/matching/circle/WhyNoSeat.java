package org.pairwright.matching.circle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pairwright.matching.circle.close.Closed;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/** Says why somebody gets no seat, and what would help. By positions. */
final class WhyNoSeat {
    private final CircleProblem problem;
    private final SeatScores scores;
    private final Allowed allowed;
    private final Closed found;
    private final Set<Integer> filled;
    private final int[] led;
    private final TopicWords topics;

    WhyNoSeat(CircleProblem problem, SeatScores scores, Allowed allowed, Closed found) {
        this.problem = problem;
        this.scores = scores;
        this.allowed = allowed;
        this.found = found;
        this.filled = Set.copyOf(found.placing().circleOf());
        this.led = IntStream.range(0, problem.circles().size())
                .filter(circle -> problem.circles().get(circle).isLed())
                .toArray();
        this.topics = new TopicWords(problem.circles());
    }

    Unplaced of(int member) {
        List<Criterion> unanswered = scores.keepOut(member);
        if (!unanswered.isEmpty()) {
            return staysOut(member, unanswered);
        }
        if (allowed.circles(member).length > 0) {
            return noRoom(member);
        }
        return allowed.best(new int[] {member}, led) < 0 ? forbidden(member) : belowTheFloor(member);
    }

    private Unplaced staysOut(int member, List<Criterion> unanswered) {
        var words = new CriterionWords(problem.terms().labels());
        var fields = unanswered.stream()
                .map(Criterion::menteeField)
                .distinct()
                .map(words::field)
                .toList();
        return unplaced(
                member,
                Sentence.of("matching.unplaced.staysOut", fields),
                Optional.of(Sentence.of("matching.repair.answer", fields)));
    }

    private Unplaced forbidden(int member) {
        var rules = new Rules(problem, scores);
        Sentence why = rules.hardest(IntStream.of(member), led)
                .map(rule -> Sentence.of("matching.circle.forbidden", rule.said(), rule.seats(), led.length))
                .orElse(Sentence.of("matching.circle.barred"));
        var repair = rules.mostToGain(member, led)
                .map(rule -> Sentence.of("matching.circle.waive", rule.said(), rule.seats()));
        return unplaced(member, why, repair);
    }

    private Unplaced belowTheFloor(int member) {
        int best = IntStream.of(led)
                .boxed()
                .max(Comparator.comparingInt(circle -> allowed.points(member, circle)))
                .orElseThrow();
        int score = problem.terms().scoreOf(allowed.points(member, best));
        int floor = problem.terms().scoreOf(problem.floor());
        return unplaced(
                member,
                Sentence.of("matching.circle.belowFloor", floor, topics.of(best), score),
                Optional.of(Sentence.of("matching.circle.lowerFloor", score, topics.of(best))));
    }

    private Unplaced noRoom(int member) {
        int[] full = IntStream.of(allowed.circles(member)).filter(this::isOpen).toArray();
        int[] closed = IntStream.of(allowed.circles(member))
                .filter(circle -> !isOpen(circle))
                .toArray();
        if (full.length == 0) {
            return unplaced(
                    member,
                    Sentence.of("matching.circle.allClosed", closed.length, topics.of(closed)),
                    opening(closed));
        }
        Sentence why = closed.length == 0
                ? Sentence.of("matching.circle.allFull", full.length, topics.of(full))
                : Sentence.of(
                        "matching.circle.fullOrClosed", full.length, topics.of(full), closed.length, topics.of(closed));
        int best = IntStream.of(full)
                .boxed()
                .max(Comparator.comparingInt(circle -> allowed.points(member, circle)))
                .orElseThrow();
        return unplaced(member, why, Optional.of(Sentence.of("matching.circle.onePlaceMore", topics.of(best))));
    }

    private boolean isOpen(int circle) {
        return problem.circles().get(circle).needs() == 0 || filled.contains(circle);
    }

    private Optional<Sentence> opening(int[] closed) {
        return IntStream.of(closed)
                .boxed()
                .min(Comparator.comparingInt(this::missing))
                .map(circle -> Sentence.of("matching.circle.wouldOpen", missing(circle), topics.of(circle)));
    }

    private int missing(int circle) {
        return found.ifOpen(circle) instanceof Closed.IfOpen.TooFew(int missing) ? missing : 0;
    }

    private Unplaced unplaced(int member, Sentence why, Optional<Sentence> repair) {
        return new Unplaced(problem.members().get(member).participant(), 1, why, repair);
    }
}
