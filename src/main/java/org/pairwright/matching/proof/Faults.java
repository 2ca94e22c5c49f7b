package org.pairwright.matching.proof;

/** Breaks off a check: names where a certificate does not hold, by positions. */
final class Faults {
    private Faults() {}

    static void require(boolean holds, String fault, int at) {
        if (!holds) {
            require(false, fault + ", at " + at);
        }
    }

    static void require(boolean holds, String fault, int mentee, int mentor) {
        if (!holds) {
            require(false, fault + ", mentee at " + mentee + " with mentor at " + mentor);
        }
    }

    static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("the certificate does not hold: " + fault);
        }
    }

    /** A sum that overflows proves nothing. */
    static long plus(long sum, long count, long each) {
        return Math.addExact(sum, Math.multiplyExact(count, each));
    }
}
