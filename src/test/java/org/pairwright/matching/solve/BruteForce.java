package org.pairwright.matching.solve;

/** Tries every assignment. For a handful of people. */
public final class BruteForce {
    private final int[][] scores;
    private final int[] needs;
    private final int[] left;
    private final long unplacedPrice;

    public BruteForce(int[][] scores, int[] needs, int[] places, long unplacedPrice) {
        this.scores = scores;
        this.needs = needs;
        this.left = places.clone();
        this.unplacedPrice = unplacedPrice;
    }

    /** The greatest total score minus the price of unmet needs. */
    public long best() {
        return best(0, 0, 0);
    }

    private long best(int mentee, int mentor, int given) {
        if (mentee == needs.length) {
            return 0;
        }
        if (mentor == left.length) {
            return best(mentee + 1, 0, 0) - (needs[mentee] - given) * unplacedPrice;
        }
        long without = best(mentee, mentor + 1, given);
        if (scores[mentee][mentor] < 0 || left[mentor] == 0 || given == needs[mentee]) {
            return without;
        }
        left[mentor]--;
        long with = scores[mentee][mentor] + best(mentee, mentor + 1, given + 1);
        left[mentor]++;
        return Math.max(with, without);
    }
}
