package org.pairwright.matching.limit;

/**
 * The best assignment, with the values that prove it.
 *
 * @param mentorsOf for every mentee the positions of her mentors, rising
 * @param benefits what each mentee brings beyond the prices of mentor and groups
 * @param prices of a place at each mentor
 * @param groupPrices of one more pair within each group
 */
public record Shared(int[][] mentorsOf, long[] benefits, long[] prices, long[] groupPrices) {

    /** The number of pairs. */
    public long made() {
        long made = 0;
        for (int[] mentors : mentorsOf) {
            made += mentors.length;
        }
        return made;
    }
}
