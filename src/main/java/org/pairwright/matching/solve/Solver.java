package org.pairwright.matching.solve;

import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/** Finds the best assignment: greatest score minus the price of unmet needs, exactly. */
public final class Solver {
    private Solver() {}

    /**
     * Solves. The same rows and demand give the same assignment.
     *
     * @param pulse beaten with a number of mentees; what it throws ends the work
     */
    public static Assignment solve(ScoreRows rows, Demand demand, Pulse pulse) {
        return Standing.of(rows, demand, pulse).assignment();
    }
}
