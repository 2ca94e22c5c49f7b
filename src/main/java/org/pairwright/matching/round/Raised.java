package org.pairwright.matching.round;

import java.util.BitSet;
import java.util.Optional;
import org.pairwright.matching.fair.FairLevel;
import org.pairwright.matching.fair.Fairness;
import org.pairwright.matching.fair.Reading;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Standing;

/**
 * A fair match where no pairs hang together.
 *
 * @param lowest how the lowest score was raised
 * @param start the greatest total that this leaves, which stands ready
 * @param levels how the scores above were raised one after the other; none where the numbers are too great for it
 */
public record Raised(FairLevel lowest, Standing start, Optional<Fairness> levels) {

    /**
     * Raises all.
     *
     * @param open all scores without the pinned pairs
     * @param kept for every mentee the mentors whom she keeps among matches that are as good
     */
    public static Raised of(Terms terms, ScoreRows open, Demand left, Optional<BitSet[]> kept, Pulse pulse) {
        var lowest = FairLevel.of(open, left, terms.floor(), terms.mostPoints(), pulse);
        ScoreRows rows = open.atLeast(lowest.least());
        var start = Standing.of(rows, left, pulse);
        var asked = new Fairness.Asked(left, new Reading(terms.mostPoints()), lowest.least(), kept);
        return new Raised(lowest, start, Fairness.of(rows, asked, start.pairs(), pulse));
    }

    public Assignment found() {
        return levels.map(Fairness::found).orElseGet(start::assignment);
    }

    /** The same pairs with prices that prove their total, or where levels were raised, their number. */
    Assignment priced() {
        return levels.map(Fairness::counted).orElseGet(start::assignment);
    }
}
