package org.pairwright.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For every mentee a bound on what her unlisted mentors were worth, and at which prices. So a bound is never given up
 * because prices changed; it only has to be compared with those that fell since.
 */
final class Bounds {
    private static final int MOST_KEPT = 24;
    private static final long NOTHING_KNOWN = Long.MAX_VALUE / 4;

    private final long[] bounds;
    private final int[] since;
    private final List<long[]> prices = new ArrayList<>();
    private final List<FallenPrices> fallen = new ArrayList<>();

    Bounds(int mentees) {
        this.bounds = new long[mentees];
        this.since = new int[mentees];
    }

    /** From now on bounds are set at these prices. */
    void next(long[] now) {
        boolean known = !prices.isEmpty() && Arrays.equals(prices.getLast(), now);
        if (!known) {
            prices.add(now.clone());
        }
        fallen.clear();
        for (long[] then : prices) {
            fallen.add(new FallenPrices(then, now));
        }
        if (prices.size() > MOST_KEPT) {
            dropFirst();
        }
    }

    long of(int mentee) {
        return bounds[mentee];
    }

    /** The prices that fell since the bound was set. */
    FallenPrices fallen(int mentee) {
        return fallen.get(since[mentee]);
    }

    void set(int mentee, long bound) {
        bounds[mentee] = bound;
        since[mentee] = prices.size() - 1;
    }

    void forget(int mentee) {
        set(mentee, NOTHING_KNOWN);
    }

    /** The oldest bounds are lifted by whatever fell and count as of now. */
    private void dropFirst() {
        long fell = fallen.getFirst().most();
        prices.removeFirst();
        fallen.removeFirst();
        for (int mentee = 0; mentee < bounds.length; mentee++) {
            if (since[mentee] == 0) {
                bounds[mentee] += fell;
                since[mentee] = prices.size();
            }
            since[mentee]--;
        }
    }

    /** What is known at this moment, to come back to. */
    Kept keep() {
        return new Kept(bounds.clone(), since.clone(), List.copyOf(prices));
    }

    void restore(Kept kept) {
        System.arraycopy(kept.bounds, 0, bounds, 0, bounds.length);
        System.arraycopy(kept.since, 0, since, 0, since.length);
        prices.clear();
        prices.addAll(kept.prices);
    }

    /** Bounds, since when they stand, and at which prices. */
    static final class Kept {
        private final long[] bounds;
        private final int[] since;
        private final List<long[]> prices;

        private Kept(long[] bounds, int[] since, List<long[]> prices) {
            this.bounds = bounds;
            this.since = since;
            this.prices = prices;
        }
    }
}
