package org.pairwright.matching.change;

import java.util.OptionalLong;

/**
 * A mentee who has another mentor in one match than in the other, all by participant.
 *
 * @param from her mentor before, or nobody
 * @param to her mentor after, or nobody
 * @param before what people read of her pair before, 0 to 100; 0 without one
 * @param after what people read of her pair after; 0 without one
 */
public record Change(long mentee, OptionalLong from, OptionalLong to, int before, int after) {

    /** By how much her score rises, or falls where it is below 0. */
    public int difference() {
        return after - before;
    }
}
