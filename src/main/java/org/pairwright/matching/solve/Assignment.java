package org.pairwright.matching.solve;

import java.util.Arrays;

/** The best assignment, with the dual values that prove it. */
public final class Assignment {
    private final int[][] mentorsOf;
    private final long[] prices;
    private final long[] benefits;

    /** Found elsewhere. */
    public Assignment(int[][] mentorsOf, long[] prices, long[] benefits) {
        this.mentorsOf = mentorsOf;
        this.prices = prices;
        this.benefits = benefits;
    }

    /** For every mentee the positions of her mentors, rising. */
    public int[][] mentorsOf() {
        return mentorsOf;
    }

    /** What one more place at each mentor is worth. */
    public long[] prices() {
        return prices;
    }

    /** What each mentee brings beyond the price of her mentor’s place. */
    public long[] benefits() {
        return benefits;
    }

    /** The number of pairs. */
    public int made() {
        return Arrays.stream(mentorsOf).mapToInt(mentors -> mentors.length).sum();
    }
}
