package org.pairwright.matching.circle.proof;

import java.util.List;

/**
 * What is said to be a good placing, and how good another could be at most. By position.
 *
 * @param circleOf for every member her circle, or {@link #NOWHERE}
 * @param total the points of all seats
 * @param most what no allowed placing exceeds
 * @param proof why
 */
public record Placing(List<Integer> circleOf, long total, Most most, Proof proof) {
    public static final int NOWHERE = -1;

    public Placing {
        circleOf = List.copyOf(circleOf);
    }

    /**
     * No allowed placing seats more people, and none that seats as many earns more points.
     *
     * @param unplacedPrice what a member without a seat is counted as in the proof
     * @param bonus what a first seat of an open circle is counted as more there; an open circle fills all of them
     */
    public record Most(int seats, long points, long unplacedPrice, long bonus) {}
}
