package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Levelled;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.proposal.Aim;

/** What seats are worth, one criterion, one member and one facilitator at a time; and the best of all placings. */
final class PlainCircles {
    private final CircleProblem problem;

    PlainCircles(CircleProblem problem) {
        this.problem = problem;
    }

    /** The mean over the facilitators, rounded down; below 0 where the seat is not allowed or below the floor. */
    int points(Candidate member, GivenCircle circle) {
        boolean led = circle.facilitators().absent().isEmpty();
        if (member.count() == 0 || !led || circle.members().contains(member.participant())) {
            return -1;
        }
        long sum = 0;
        for (Candidate facilitator : circle.facilitators().present()) {
            for (Criterion criterion : problem.terms().criteria()) {
                int points = points(member, facilitator, criterion, circle);
                if (points < 0) {
                    return -1;
                }
                sum += points;
            }
        }
        int mean = (int) (sum / circle.facilitators().present().size());
        return mean < floor() ? -1 : mean;
    }

    private long floor() {
        int score = Math.max(
                problem.terms().settings().floor(), problem.terms().settings().unplacedBelow());
        return Math.max(problem.terms().floor(), problem.terms().pointsOf(score));
    }

    private int points(Candidate member, Candidate facilitator, Criterion criterion, GivenCircle circle) {
        Candidate leading = topicCounts(criterion, circle)
                ? new Candidate(
                        facilitator.participant(),
                        facilitator.person(),
                        facilitator.name(),
                        facilitator.count(),
                        facilitator
                                .profile()
                                .with(criterion.mentorField(), new Answer.Choices(List.of(circle.topic()))),
                        facilitator.managers(),
                        facilitator.metBefore())
                : facilitator;
        Terms terms = problem.terms();
        var alone = new Terms(terms.settings(), 0, List.of(criterion), terms.given(), terms.labels(), terms.on());
        return new PlainScore(new MatchingProblem(List.of(member), List.of(leading), alone)).score(0, 0);
    }

    private boolean topicCounts(Criterion criterion, GivenCircle circle) {
        return switch (criterion.comparison()) {
            case Comparison.Covers(String second) -> {
                List<String> terms = terms(List.of(criterion.menteeField(), second), criterion.mentorField());
                yield terms.stream().anyMatch(term -> Answered.word(term).equals(Answered.word(circle.topic())));
            }
            case Comparison.CoversAtLevel _ -> {
                List<String> terms = terms(List.of(criterion.menteeField()), criterion.mentorField());
                yield terms.stream().anyMatch(term -> Levelled.choice(term).equals(Levelled.choice(circle.topic())));
            }
            default -> false;
        };
    }

    /** Everything that anybody waiting wants there, any facilitator offers there, or the lists know. */
    private List<String> terms(List<String> wanted, String offered) {
        List<String> terms = new ArrayList<>();
        Set<String> fields = new HashSet<>(wanted);
        fields.add(offered);
        fields.forEach(field -> terms.addAll(problem.lists().getOrDefault(field, List.of())));
        for (Candidate member : problem.members()) {
            if (member.count() > 0) {
                wanted.forEach(field -> terms.addAll(Answered.written(member.profile(), field)));
            }
        }
        for (GivenCircle circle : problem.circles()) {
            circle.facilitators().present().forEach(one -> terms.addAll(Answered.written(one.profile(), offered)));
        }
        return terms;
    }

    /** The lowest only where it is to be raised; 0 otherwise. */
    record Best(int seats, long lowest, long points) {

        private static final Comparator<Best> ORDER = Comparator.comparingInt(Best::seats)
                .thenComparingLong(Best::lowest)
                .thenComparingLong(Best::points);

        private Best with(int more, boolean fair) {
            long least = !fair ? 0 : seats == 0 ? more : Math.min(lowest, more);
            return new Best(seats + 1, least, points + more);
        }
    }

    boolean isFair() {
        return problem.terms().aim() == Aim.FAIR;
    }

    Best best() {
        int[][] points = problem.members().stream()
                .map(member -> problem.circles().stream()
                        .mapToInt(circle -> points(member, circle))
                        .toArray())
                .toArray(int[][]::new);
        return best(points, 0, new int[problem.circles().size()], new Best(0, 0, 0));
    }

    private Best best(int[][] points, int member, int[] taken, Best soFar) {
        if (member == points.length) {
            return isAllowed(taken) ? soFar : new Best(-1, 0, 0);
        }
        Best best = best(points, member + 1, taken, soFar);
        for (int circle = 0; circle < taken.length; circle++) {
            if (points[member][circle] >= 0) {
                int[] more = Arrays.copyOf(taken, taken.length);
                more[circle]++;
                Best other = best(points, member + 1, more, soFar.with(points[member][circle], isFair()));
                best = Best.ORDER.compare(other, best) > 0 ? other : best;
            }
        }
        return best;
    }

    private boolean isAllowed(int[] taken) {
        for (int at = 0; at < taken.length; at++) {
            var circle = problem.circles().get(at);
            int all = circle.members().size() + taken[at];
            if (taken[at] > 0 && (all < circle.least() || all > circle.most())) {
                return false;
            }
        }
        return true;
    }
}
