package org.pairwright.matching.solve;

import java.util.function.LongPredicate;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

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
        Demand counting = demand.withPrice(1);
        Assignment most = prove(rows, counting, floor, pulse);
        if (most.made() == 0) {
            return new FairLevel(floor, most, prove(rows, counting, mostPoints + 1, pulse));
        }
        long least = greatest(floor, mostPoints + 1, asMany(rows, counting, most.made(), pulse));
        return new FairLevel(least, most, prove(rows, counting, least + 1, pulse));
    }

    private static LongPredicate asMany(ScoreRows rows, Demand counting, int most, Pulse pulse) {
        if (!Counting.fits(rows)) {
            return level -> prove(rows, counting, level, pulse).made() == most;
        }
        var counts = Counting.of(rows, counting);
        return level -> {
            pulse.beat(0);
            return counts.most(level) == most;
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

    private static Assignment prove(ScoreRows rows, Demand counting, long floor, Pulse pulse) {
        return Solver.solve(rows.atLeast(floor).counted(), counting, pulse);
    }
}
