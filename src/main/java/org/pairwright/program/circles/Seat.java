package org.pairwright.program.circles;

import java.util.List;
import org.pairwright.program.proposal.Reason;

/**
 * A proposed place of a member in a circle.
 *
 * @param member the member's participant
 * @param points the mean of what she earns with each facilitator, rounded down, which decides
 * @param score 0 to 100, what people read of the points
 * @param facilitators one for each facilitator of the circle, in the circle's order
 */
public record Seat(long circle, long member, long points, int score, List<Facilitated> facilitators) {

    public Seat {
        facilitators = List.copyOf(facilitators);
    }

    /**
     * What the member earns with one facilitator.
     *
     * @param facilitator the facilitator's participant
     * @param points the sum of the reasons' points
     * @param score 0 to 100, what people read of the points
     */
    public record Facilitated(long facilitator, long points, int score, List<Reason> reasons) {

        public Facilitated {
            reasons = List.copyOf(reasons);
        }
    }
}
