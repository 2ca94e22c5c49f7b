package org.pairwright.matching.circle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Sentence;

/** What makes it impossible to place anybody in circles, in sentences: the cause and the nearest repair. */
final class CircleObstacles {
    private final CircleProblem problem;
    private final List<GivenCircle> led;

    CircleObstacles(CircleProblem problem) {
        this.problem = problem;
        this.led = problem.circles().stream().filter(GivenCircle::isLed).toList();
    }

    /** Those that are seen before anything is scored. */
    List<Sentence> beforeScoring() {
        if (problem.circles().isEmpty()) {
            return List.of(Sentence.of("matching.circle.noCircles"));
        }
        if (problem.members().isEmpty()) {
            return List.of(Sentence.of("matching.obstacle.noMentees"));
        }
        if (problem.members().stream().allMatch(member -> member.count() == 0)) {
            return List.of(Sentence.of("matching.obstacle.noNeeds"));
        }
        if (problem.terms().criteria().stream().allMatch(criterion -> criterion.weight() instanceof Weight.Off)) {
            return List.of(Sentence.of("matching.obstacle.weightsOff"));
        }
        if (led.isEmpty()) {
            return problem.circles().stream().map(WhyClosed::notLed).toList();
        }
        return leasts().map(List::of).orElse(List.of());
    }

    private Optional<Sentence> leasts() {
        if (led.stream().allMatch(circle -> circle.room() == 0)) {
            return Optional.of(Sentence.of("matching.circle.allCirclesFull", led.size()));
        }
        long waiting = problem.members().stream()
                .map(Candidate::count)
                .filter(count -> count > 0)
                .count();
        return led.stream()
                .filter(circle -> circle.room() > 0)
                .min(Comparator.comparingInt(GivenCircle::needs))
                .filter(smallest -> smallest.needs() > waiting)
                .map(smallest -> Sentence.of(
                        "matching.circle.tooFewPeople", smallest.topic(), smallest.needs(), waiting, smallest.least()));
    }

    /** Those that are seen when everything is scored. */
    static List<Sentence> afterScoring(CircleProblem problem, SeatScores scores, Allowed allowed) {
        if (!allowed.table().fits()) {
            return List.of(Sentence.of("matching.circle.weightsTooGreat"));
        }
        int[] circles = IntStream.range(0, problem.circles().size())
                .filter(circle -> problem.circles().get(circle).isLed())
                .toArray();
        boolean any = IntStream.of(allowed.all()).anyMatch(member -> allowed.circles(member).length > 0);
        if (any) {
            return List.of();
        }
        int best = allowed.best(allowed.all(), circles);
        if (best >= 0) {
            var terms = problem.terms();
            return List.of(
                    Sentence.of("matching.circle.allBelowFloor", terms.scoreOf(problem.floor()), terms.scoreOf(best)));
        }
        return List.of(new Rules(problem, scores)
                .hardest(IntStream.of(allowed.all()), circles)
                .map(rule -> Sentence.of(
                        "matching.circle.allForbidden",
                        rule.said(),
                        rule.seats(),
                        (long) allowed.all().length * circles.length))
                .orElse(Sentence.of("matching.circle.allBarred")));
    }
}
