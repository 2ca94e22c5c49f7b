package org.pairwright.program.proposal;

import java.util.List;

/**
 * A pair that the run proposes.
 *
 * @param mentee the mentee's participant
 * @param mentor the mentor's participant
 * @param points the sum of the reasons' points, which decides
 * @param score 0 to 100, what people read: points of 100, rounded down
 * @param pinned whether the administrator said that it must be
 */
public record ProposedPair(long mentee, long mentor, long points, int score, boolean pinned, List<Reason> reasons) {

    public ProposedPair {
        reasons = List.copyOf(reasons);
    }
}
