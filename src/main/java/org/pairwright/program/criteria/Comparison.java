package org.pairwright.program.criteria;

/**
 * How a criterion compares the mentee's answer with the mentor's. As a wish it earns from none to all of the weight, as
 * a rule it is fulfilled only where it would earn all.
 */
public sealed interface Comparison {

    /** The share of the mentee's choices that the mentor's cover. */
    record Covers() implements Comparison {}

    /** Both answered the same. */
    record Same() implements Comparison {}

    /** They answered differently. */
    record Different() implements Comparison {}

    /** At least one choice in common. */
    record InCommon() implements Comparison {}

    /** The nearer the better: all at the same number, none from {@code range} apart. */
    record Closest(int range) implements Comparison {
        public Closest {
            requirePositive(range);
        }
    }

    /**
     * The mentor's level minus the mentee's lies between {@code least} and {@code most}: all inside, half one step
     * outside, none beyond (too small and too large both score low: the zone of proximal development).
     */
    record GapWithin(int least, int most) implements Comparison {
        public GapWithin {
            if (least > most) {
                throw new IllegalArgumentException("a band needs its lesser bound first: " + least + " to " + most);
            }
        }
    }

    /** Their clocks differ by at most {@code most} hours: all at the same time, falling evenly to none beyond. */
    record HoursApart(int most) implements Comparison {
        public HoursApart {
            requirePositive(most);
        }
    }

    /** One is the other's manager or manager's manager, or both have the same manager. Meant for "must not". */
    record ReportingLine() implements Comparison {}

    /** The two were a pair before, in this program or an earlier one. Meant for "must not". */
    record MetBefore() implements Comparison {}

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("must be at least 1: " + number);
        }
    }
}
