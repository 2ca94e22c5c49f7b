package org.pairwright.matching.why;

import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;

/**
 * What was solved, the pinned pairs left out.
 *
 * @param left needs and places without the pinned
 * @param least the assignment is the best of those without pairs below this many points
 * @param counted whether its prices prove only that no more pairs can be made, all pairs being worth nothing
 */
public record Outcome(Demand left, Assignment assignment, long least, boolean counted) {

    /** What could be made, as the prices value it. */
    ScoreRows rows(ScoreRows open) {
        ScoreRows enough = open.atLeast(least);
        return counted ? enough.counted() : enough;
    }
}
