package org.pairwright.matching.fair;

import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Solver;

/**
 * How high the lowest score can be when as many people are placed as can be: a binary search on the floor, each step
 * counting how many pairs are still possible.
 *
 * @param least the greatest floor at which as many pairs are possible as without it
 * @param most a proof, by counting, that no more pairs are possible
 * @param above a proof, by counting, that fewer are possible with a floor one point higher
 */
public record FairLevel(long least, Assignment most, Assignment above) {

    /**
     * Searches.
     *
     * @param floor pairs below this are not allowed in any case
     * @param mostPoints no pair earns more
     */
    public static FairLevel of(ScoreRows rows, Demand demand, long floor, long mostPoints, Pulse pulse) {
        LongFunction<Assignment> counted = counted(rows, demand.withPrice(1), pulse);
        Assignment most = counted.apply(floor);
        if (most.made() == 0) {
            return new FairLevel(floor, most, counted.apply(mostPoints + 1));
        }
        long highest = Reach.of(rows, demand, most.made(), pulse);
        LongPredicate holds = level -> counted.apply(level).made() == most.made();
        long least = holds.test(highest) ? highest : greatest(floor, highest, holds);
        return new FairLevel(least, most, counted.apply(least + 1));
    }

    /** As many pairs as there can be from a level upwards, with their proof. */
    private static LongFunction<Assignment> counted(ScoreRows rows, Demand counting, Pulse pulse) {
        if (!Counting.fits(rows)) {
            return level -> Solver.solve(rows.atLeast(level).counted(), counting, pulse);
        }
        var counts = Counting.of(rows, counting);
        return level -> {
            pulse.beat(0);
            counts.most(level);
            return counts.proved();
        };
    }

    /** The greatest level that holds, where the first does and the last does not. */
    private static long greatest(long first, long last, LongPredicate holds) {
        long least = first;
        long tooHigh = last;
        while (tooHigh - least > 1) {
            long middle = least + (tooHigh - least) / 2;
            if (holds.test(middle)) {
                least = middle;
            } else {
                tooHigh = middle;
            }
        }
        return least;
    }
}
