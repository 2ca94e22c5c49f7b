package org.pairwright.matching.rows;

/** Passes on only some of the offers. */
record OffersIf(Offers taker, Wanted wanted) implements Offers {

    /** Says of a mentor and a score whether the offer is passed on. */
    interface Wanted {
        boolean test(int mentor, int score);
    }

    @Override
    public FixedPrices prices() {
        return taker.prices();
    }

    @Override
    public long enough() {
        return taker.enough();
    }

    @Override
    public int few() {
        return taker.few();
    }

    @Override
    public void offer(int mentor, int score) {
        if (wanted.test(mentor, score)) {
            taker.offer(mentor, score);
        }
    }
}
