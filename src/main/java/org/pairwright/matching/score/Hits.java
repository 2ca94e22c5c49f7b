package org.pairwright.matching.score;

import java.util.Arrays;

/**
 * Counts for 64 mentors at once how many of a mentee’s wishes each covers, the counts lying across some words (bit slices):
 * one bit of each slice belongs to one mentor. One loop counts all wishes, so that it is quick before it is compiled well.
 */
final class Hits {
    private static final int SLICES = 4;

    /** No more than this can be counted. */
    static final int MOST = (1 << SLICES) - 1;

    private final long[] ones;
    private final long[] twos;
    private final long[] fours;
    private final long[] eights;

    /** Who reaches the first level. */
    private final long[] best;

    Hits(int blocks) {
        this.ones = new long[blocks];
        this.twos = new long[blocks];
        this.fours = new long[blocks];
        this.eights = new long[blocks];
        this.best = new long[blocks];
    }

    /**
     * Counts anew.
     *
     * @param offered for every wish a bit for each mentor who covers it
     * @param once wishes that count one
     * @param twice wishes that count two
     */
    void count(long[][] offered, int[] once, int[] twice) {
        for (int block = 0; block < ones.length; block++) {
            long one = 0;
            long two = 0;
            long four = 0;
            long eight = 0;
            for (int wish : once) {
                long bits = offered[wish][block];
                long carry = one & bits;
                one ^= bits;
                bits = two & carry;
                two ^= carry;
                eight |= four & bits;
                four ^= bits;
            }
            for (int wish : twice) {
                long bits = offered[wish][block];
                long carry = two & bits;
                two ^= bits;
                eight |= four & carry;
                four ^= carry;
            }
            ones[block] = one;
            twos[block] = two;
            fours[block] = four;
            eights[block] = eight;
        }
    }

    /** The count of one mentor. */
    int of(int block, int bit) {
        long low = (ones[block] >>> bit & 1) | (twos[block] >>> bit & 1) << 1;
        return (int) (low | (fours[block] >>> bit & 1) << 2 | (eights[block] >>> bit & 1) << 3);
    }

    /** The highest count that enough mentors reach. */
    int firstLevel(int highest, int enough) {
        Arrays.fill(best, 0);
        int found = 0;
        for (int level = highest; level > 0; level--) {
            found += reach(level);
            if (found >= enough) {
                return level;
            }
        }
        Arrays.fill(best, -1);
        return 0;
    }

    /** Joins those with exactly so many to the best. */
    private int reach(int level) {
        long notOne = (level & 1) - 1L;
        long notTwo = (level >>> 1 & 1) - 1L;
        long notFour = (level >>> 2 & 1) - 1L;
        long notEight = (level >>> 3 & 1) - 1L;
        int found = 0;
        for (int block = 0; block < best.length; block++) {
            long exactly = (ones[block] ^ notOne)
                    & (twos[block] ^ notTwo)
                    & (fours[block] ^ notFour)
                    & (eights[block] ^ notEight);
            best[block] |= exactly;
            found += Long.bitCount(exactly);
        }
        return found;
    }

    /** The mentors of a block who reach the first level. */
    long best(int block) {
        return best[block];
    }

    /** The mentors of a block who have at least so many: compares with the bits of the level, from the highest. */
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
