package org.pairwright.matching.circle;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.text.Sentence;

/** What the rules forbid among seats. */
final class Rules {
    private final SeatScores scores;
    private final CriterionWords words;

    Rules(CircleProblem problem, SeatScores scores) {
        this.scores = scores;
        this.words = new CriterionWords(problem.terms().labels());
    }

    /** A rule in words, and a number of seats. */
    record Rule(Sentence said, long seats) {}

    /** The rule that forbids most of some seats. */
    Optional<Rule> hardest(IntStream members, int... circles) {
        int[] all = members.toArray();
        return most(criterion -> seats(all, circles, (member, circle) -> scores.forbids(criterion, member, circle)));
    }

    /** The rule without which most circles would become possible for a member. */
    Optional<Rule> mostToGain(int member, int... circles) {
        return most(criterion -> IntStream.of(circles)
                .filter(circle -> !scores.barred(member, circle))
                .filter(circle -> forbidding(member, circle).allMatch(at -> at == criterion))
                .filter(circle -> scores.forbids(criterion, member, circle))
                .count());
    }

    /** The first rule that forbids a seat, in words. */
    Optional<Sentence> first(int member, int circle) {
        return forbidding(member, circle)
                .mapToObj(at -> words.quoted(scores.criteria().get(at)))
                .findFirst();
    }

    private IntStream forbidding(int member, int circle) {
        return IntStream.range(0, scores.criteria().size()).filter(at -> scores.forbids(at, member, circle));
    }

    private Optional<Rule> most(Counting seats) {
        return IntStream.range(0, scores.criteria().size())
                .mapToObj(at -> new Rule(words.quoted(scores.criteria().get(at)), seats.of(at)))
                .filter(rule -> rule.seats() > 0)
                .max(Comparator.comparingLong(Rule::seats));
    }

    private static long seats(int[] members, int[] circles, Seats counted) {
        long count = 0;
        for (int member : members) {
            IntPredicate counts = circle -> counted.counts(member, circle);
            count += IntStream.of(circles).filter(counts).count();
        }
        return count;
    }

    /** How many seats a criterion in force counts for. */
    private interface Counting {
        long of(int criterion);
    }

    /** Whether a seat counts. */
    private interface Seats {
        boolean counts(int member, int circle);
    }
}
