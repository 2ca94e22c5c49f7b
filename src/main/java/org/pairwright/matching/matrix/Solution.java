package org.pairwright.matching.matrix;

/** Which row has which column, with the prices and benefits that prove that nothing is better. */
public final class Solution {
    public static final int UNPLACED = -1;

    private final int[] columnOf;
    private final long[] prices;
    private final long[] benefits;

    Solution(int[] columnOf, long[] prices, long[] benefits) {
        this.columnOf = columnOf;
        this.prices = prices;
        this.benefits = benefits;
    }

    /** For every row its column, or {@link #UNPLACED}. */
    public int[] columnOf() {
        return columnOf;
    }

    /** Of one more place at each column. */
    public long[] prices() {
        return prices;
    }

    /** What each row brings beyond the price of its column. */
    public long[] benefits() {
        return benefits;
    }
}
