package org.pairwright.matching.solve;

import java.util.Arrays;

/** How many mentors each mentee needs, how many places each mentor has, and what an unmet need costs. */
public final class Demand {
    private final int[] needs;
    private final int[] places;
    private final long unplacedPrice;

    /** The price of an unmet need is P of the certificate, from 0. */
    public Demand(int[] needs, int[] places, long unplacedPrice) {
        this.needs = needs;
        this.places = places;
        this.unplacedPrice = unplacedPrice;
    }

    public int[] needs() {
        return needs;
    }

    public int[] places() {
        return places;
    }

    public long unplacedPrice() {
        return unplacedPrice;
    }

    public Demand withPrice(long price) {
        return new Demand(needs, places, price);
    }

    /** The most pairs that there can be. */
    public long mostPairs() {
        return Math.min(sum(needs), sum(places));
    }

    /**
     * A price at which no points, however many, make up for an unmet need: most people are placed first. It stays so when
     * there are more places.
     */
    public long priceAbove(long mostPoints) {
        return Math.addExact(Math.multiplyExact(sum(needs), mostPoints + 1), 1);
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }
}
