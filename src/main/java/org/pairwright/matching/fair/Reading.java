package org.pairwright.matching.fair;

/**
 * How points are read: as whole hundredths of the most that there can be, rounded down; 100 where nothing can be earned.
 *
 * @param mostPoints what a perfect pair earns
 */
public record Reading(long mostPoints) {
    private static final int BEST = 100;

    /** The score of so many points, from 0 to 100. */
    int score(int points) {
        return mostPoints == 0 ? BEST : (int) (BEST * (long) points / mostPoints);
    }

    /** How many points there are beyond the least of the same score. */
    int beyond(int points) {
        return (int) (points - Math.ceilDiv(score(points) * mostPoints, (long) BEST));
    }

    /** No points are farther beyond the least of their score. */
    long mostBeyond() {
        return mostPoints / BEST;
    }
}
