package org.pairwright.matching.circle.close;

import java.util.List;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.matching.circle.proof.Proof;

/**
 * The best placing where some circles are open, some closed, and the least size of the others is left out of account.
 *
 * @param circleOf for every member her circle, or {@link Placing#NOWHERE}
 * @param seats how many members each circle gets
 * @param evidence that nothing is worth more, or that open circles cannot get as many as they need
 */
record Found(List<Integer> circleOf, List<Integer> seats, Worth worth, Proof evidence) {

    /**
     * What it is worth.
     *
     * @param points of all seats
     * @param all the points, the price of members without a seat deducted
     * @param missing how many members open circles lack
     */
    record Worth(long points, long all, int missing) {}

    boolean possible() {
        return worth.missing() == 0;
    }
}
