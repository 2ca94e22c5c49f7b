package org.pairwright.matching.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Solver;

/**
 * A match that is fair from the lowest score upwards (Huang, Kavitha, Mehlhorn, Michail, "Fair matchings and related
 * problems", 2016): as many pairs as can be, of those as few as can be at the lowest score that people read, of those as few
 * as can be at the next, and so on; and of all that are as fair, the greatest total. Every step is solved among what the
 * steps before leave to choose from, and its prices prove it; together they are prices of several digits, compared digit by
 * digit.
 */
public final class Fairness {
    /** A byte is kept for each pair. */
    private static final long MOST_PAIRS = 300_000_000;

    private static final int BEST = 100;

    private final List<Prices> steps;
    private final Assignment found;

    private Fairness(List<Prices> steps, Assignment found) {
        this.steps = steps;
        this.found = found;
    }

    /** The steps: first all pairs, then the scores one after the other, until there is no choice between scores any more. */
    public List<Prices> steps() {
        return steps;
    }

    /** The pairs, and the prices of the last step: points beyond the least of each pair's score. */
    public Assignment found() {
        return found;
    }

    /**
     * The assignment with the prices that prove that no more pairs can be made, as an unmet need costs 1 and all pairs are
     * worth nothing.
     */
    public Assignment counted() {
        Prices placed = steps.getFirst();
        return new Assignment(
                found.mentorsOf(),
                Arrays.stream(placed.prices()).asLongStream().toArray(),
                Arrays.stream(placed.benefits())
                        .mapToLong(benefit -> benefit - 1L)
                        .toArray());
    }

    /** What is asked for.
     *
     * @param least no pair of the rows has fewer points
     * @param kept for every mentee the mentors whom she keeps among matches that are as good
     */
    public record Asked(Demand demand, Reading reading, long least, Optional<BitSet[]> kept) {}

    /**
     * Solves; nothing where there are too many pairs, or their points are too great.
     *
     * @param rows all pairs that may be
     * @param start for every mentee her mentors, as many pairs as there can be
     */
    public static Optional<Fairness> of(ScoreRows rows, Asked asked, int[][] start, Pulse pulse) {
        if ((long) rows.mentees() * rows.mentors() > MOST_PAIRS) {
            return Optional.empty();
        }
        return Taste.of(asked.reading(), asked.kept(), asked.demand()).map(taste -> {
            var tight = Tight.of(rows, asked.demand(), start, asked.reading(), pulse);
            List<Prices> steps = new ArrayList<>();
            steps.add(Cover.of(tight));
            tight.settle(0, steps.getFirst());
            int from = asked.reading().score(Math.toIntExact(asked.least()));
            for (; tight.differ(from); from++) {
                tight.done((long) rows.mentees() * from / BEST);
                steps.add(step(tight, from));
            }
            return new Fairness(steps, last(tight, new TightRows(rows, tight, from, taste), taste, pulse));
        });
    }

    private static Prices step(Tight tight, int score) {
        Optional<Prices> found = LevelSearch.of(tight, score);
        found.ifPresent(prices -> tight.settle(score, prices));
        return found.orElseGet(() -> Prices.nothing(score, tight));
    }

    private static Assignment last(Tight tight, TightRows rows, Taste taste, Pulse pulse) {
        Assignment rest = Solver.solve(rows, new Demand(tight.needs, tight.places, 0), pulse);
        int[][] mentorsOf = rest.mentorsOf();
        for (int[] pair : tight.kept()) {
            int[] more = Arrays.copyOf(mentorsOf[pair[0]], mentorsOf[pair[0]].length + 1);
            more[more.length - 1] = pair[1];
            Arrays.sort(more);
            mentorsOf[pair[0]] = more;
        }
        return new Assignment(
                mentorsOf,
                without(rest.prices(), tight.mentorStays, taste.bonus()),
                without(rest.benefits(), tight.menteeStays, taste.bonus()));
    }

    private static long[] without(long[] values, boolean[] stays, long bonus) {
        long[] without = values.clone();
        for (int at = 0; at < without.length; at++) {
            without[at] -= stays[at] ? bonus : 0;
        }
        return without;
    }
}
