package org.pairwright.matching.solve;

import java.util.Arrays;

/** The mentors whose prices fell, the one with the greatest fall first. */
final class FallenPrices {
    /** How far, then who, so that they sort by it. */
    private final long[] falls;

    private final int mentors;

    FallenPrices(long[] before, long[] now) {
        long[] found = new long[now.length];
        int count = 0;
        for (int mentor = 0; mentor < now.length; mentor++) {
            if (before[mentor] > now[mentor]) {
                found[count++] = -((before[mentor] - now[mentor]) * now.length + mentor);
            }
        }
        this.falls = Arrays.copyOf(found, count);
        Arrays.sort(falls);
        this.mentors = now.length;
    }

    int size() {
        return falls.length;
    }

    int mentor(int at) {
        return (int) (-falls[at] % mentors);
    }

    long by(int at) {
        return -falls[at] / mentors;
    }

    long most() {
        return falls.length == 0 ? 0 : by(0);
    }
}
