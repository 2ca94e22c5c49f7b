package org.pairwright.matching.score.law;

import java.util.Arrays;

/** Whole numbers that become more. */
public final class Ints {
    private static final int[] NONE = {};

    private int[] some = NONE;
    private int size;

    public void add(int one) {
        if (size == some.length) {
            some = Arrays.copyOf(some, Math.max(4, 2 * size));
        }
        some[size++] = one;
    }

    public void clear() {
        size = 0;
    }

    /** Rising, each once. */
    public int[] sorted() {
        if (size == 0) {
            return NONE;
        }
        int[] sorted = Arrays.copyOf(some, size);
        Arrays.sort(sorted);
        int distinct = 1;
        for (int at = 1; at < size; at++) {
            if (sorted[at] != sorted[distinct - 1]) {
                sorted[distinct++] = sorted[at];
            }
        }
        return distinct == size ? sorted : Arrays.copyOf(sorted, distinct);
    }
}
