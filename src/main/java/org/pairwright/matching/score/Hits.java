package org.pairwright.matching.score;

import java.util.Arrays;

/**
 * Counts for 64 mentors at once how many of a mentee’s wishes each covers, the counts lying across some words (bit slices):
 * one bit of each slice belongs to one mentor.
 */
final class Hits {
    private static final int SLICES = 4;

    /** No more than this can be counted. */
    static final int MOST = (1 << SLICES) - 1;

    private final long[][] slices;
    private final long[] ones;
    private final long[] twos;
    private final long[] fours;
    private final long[] eights;
    private final long[] carry;

    Hits(int blocks) {
        this.slices = new long[SLICES][blocks];
        this.ones = slices[0];
        this.twos = slices[1];
        this.fours = slices[2];
        this.eights = slices[3];
        this.carry = new long[blocks];
    }

    void clear() {
        for (long[] slice : slices) {
            Arrays.fill(slice, 0);
        }
    }

    /** Adds one where there is a bit, or two, beginning at the second slice. */
    void add(long[] bits, int firstSlice) {
        System.arraycopy(bits, 0, carry, 0, carry.length);
        for (int slice = firstSlice; slice < SLICES; slice++) {
            add(carry, slices[slice]);
        }
    }

    private static void add(long[] carry, long[] slice) {
        for (int block = 0; block < slice.length; block++) {
            long both = slice[block] & carry[block];
            slice[block] ^= carry[block];
            carry[block] = both;
        }
    }

    int of(int block, int bit) {
        return bit(ones[block], bit)
                + 2 * bit(twos[block], bit)
                + 4 * bit(fours[block], bit)
                + 8 * bit(eights[block], bit);
    }

    private static int bit(long bits, int bit) {
        return (int) (bits >>> bit & 1);
    }

    /** The highest count that enough mentors reach. */
    int firstLevel(int highest, int enough) {
        for (int level = highest; level > 0; level--) {
            if (reaching(level) >= enough) {
                return level;
            }
        }
        return 0;
    }

    private int reaching(int level) {
        int found = 0;
        for (int block = 0; block < ones.length; block++) {
            found += Long.bitCount(atLeast(block, level));
        }
        return found;
    }

    /**
     * The mentors of a block who have at least so many: compares with the bits of the level, from the highest. Without
     * branches, so that loops over it stay small.
     */
    long atLeast(int block, int level) {
        long one = -(level & 1);
        long two = -(level >>> 1 & 1);
        long four = -(level >>> 2 & 1);
        long eight = -(level >>> 3 & 1);
        long more = eights[block] & ~eight;
        long equal = ~(eights[block] ^ eight);
        more |= equal & fours[block] & ~four;
        equal &= ~(fours[block] ^ four);
        more |= equal & twos[block] & ~two;
        equal &= ~(twos[block] ^ two);
        return more | (equal & (ones[block] | ~one));
    }
}
