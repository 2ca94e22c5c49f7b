package org.pairwright.matching.rows;

import java.util.Arrays;

/** The prices of all mentors as they were at one moment. */
public final class FixedPrices {
    private final long[] prices;

    /** Keeps a copy. */
    public FixedPrices(long[] prices) {
        this.prices = prices.clone();
    }

    public long of(int mentor) {
        return prices[mentor];
    }

    public long least() {
        return Arrays.stream(prices).min().orElse(0);
    }
}
