package org.pairwright.matching.limit;

/**
 * The best assignment, with the values that prove it.
 */
public final class Shared {
    private final int[][] mentorsOf;
    private final long[] benefits;
    private final long[] prices;
    private final long[] groupPrices;

    /**
     * The arrays are kept as they are.
     *
     * @param mentorsOf for every mentee the positions of her mentors, rising
     * @param benefits what each mentee brings beyond the prices of mentor and groups
     * @param prices of a place at each mentor
     * @param groupPrices of one more pair within each group
     */
    public Shared(int[][] mentorsOf, long[] benefits, long[] prices, long[] groupPrices) {
        this.mentorsOf = mentorsOf;
        this.benefits = benefits;
        this.prices = prices;
        this.groupPrices = groupPrices;
    }

    public int[][] mentorsOf() {
        return mentorsOf;
    }

    public long[] benefits() {
        return benefits;
    }

    public long[] prices() {
        return prices;
    }

    public long[] groupPrices() {
        return groupPrices;
    }

    /** The number of pairs. */
    public long made() {
        long made = 0;
        for (int[] mentors : mentorsOf) {
            made += mentors.length;
        }
        return made;
    }
}
