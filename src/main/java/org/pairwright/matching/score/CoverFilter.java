package org.pairwright.matching.score;

import java.util.Arrays;
import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Offers;

/**
 * Finds the mentors who cover enough of what a mentee wants, 64 at a time: for every word one bit for each mentor, and the
 * hits of 64 mentors are counted at once, the counts lying across some words (bit slices). All other mentors, most of them,
 * need not be scored at all. Blocks of 64 hold mentors who are alike in price and class, so that the bound of a block is
 * near to what its mentors are worth.
 */
final class CoverFilter {
    private static final int BLOCK = Long.SIZE;
    private static final int SLICES = 4;
    private static final int MOST_HITS = (1 << SLICES) - 1;

    /** Prices that differ by less are alike. */
    private static final long ALIKE = 500;

    private final Covering covering;
    private final Layer main;
    private FixedPrices prices = new FixedPrices(new long[0]);
    private int[] mentors = {};
    private char[] classes = {};
    private long[] pricesInOrder = {};
    private long[][] offered = {};
    private long[] unknown = {};
    private long[] everybody = {};
    private final long[][] counts = new long[SLICES][];
    private long[] carries = {};

    /** For every class of mentees the most that each block earns in the main layer, prices deducted. */
    private final long[][] blockMosts;

    CoverFilter(Covering covering, Layer main) {
        this.covering = covering;
        this.main = main;
        this.blockMosts = new long[main.menteeClasses()][];
    }

    /** Whether this mentee’s wishes can be counted. */
    boolean counts(int mentee) {
        return covering.answered(mentee) && most(covering, mentee) > 0 && most(covering, mentee) <= MOST_HITS;
    }

    /** The most hits, or halves, that anybody can have. */
    private static int most(Covering covering, int mentee) {
        int whole = covering.wanted(mentee).length;
        return covering.inHalves() ? 2 * whole + covering.wantedToo(mentee).length : whole;
    }

    /** Scores what the main layer and the covering do not; below 0 if that is not allowed or no more than enough. */
    interface Rest {
        int score(int mentor, int soFar, long enough);
    }

    /**
     * Scores those who may be worth more than enough.
     *
     * @param others the most that all but the covering and the main layer can earn
     */
    void offer(int mentee, long others, Rest rest, Offers offers) {
        arrange(offers.prices());
        long[] most = most(mentee);
        count(mentee);
        int[] points = covering.points(mentee);
        int first = firstLevel(most(covering, mentee), offers.few());
        int[] earned = main.earned(mentee);
        for (int round = 0; round < (first > 0 ? 2 : 1); round++) {
            for (int block = 0; block < unknown.length; block++) {
                long needed = offers.enough() - most[block] - others;
                long some = round == 0 ? best(block, first) : nextBest(block, first, points, needed);
                if (some != 0) {
                    pass(block, some, points, earned, others, rest, offers);
                }
            }
        }
    }

    private long best(int block, int first) {
        return atLeast(block, first) & (first > 0 ? ~unknown[block] : -1L);
    }

    /** Who has fewer hits than the best, and yet may be worth enough. */
    private long nextBest(int block, int first, int[] points, long needed) {
        int level = first;
        while (level > 0 && points[level - 1] > needed) {
            level--;
        }
        long some = level == first ? 0 : atLeast(block, level) & ~atLeast(block, first) & ~unknown[block];
        return covering.unknown() > needed ? some | unknown[block] : some;
    }

    private void pass(int block, long some, int[] points, int[] earned, long others, Rest rest, Offers offers) {
        long left = some;
        while (left != 0) {
            int bit = Long.numberOfTrailingZeros(left);
            left &= left - 1;
            int at = block * BLOCK + bit;
            int covered = (unknown[block] >>> bit & 1) != 0 ? covering.unknown() : points[hits(block, bit)];
            int score = covered + earned[classes[at]];
            long enough = offers.enough() + pricesInOrder[at];
            if (score + others > enough) {
                score = rest.score(mentors[at], score, enough);
                if (score >= 0) {
                    offers.offer(mentors[at], score);
                }
            }
        }
    }

    private int hits(int block, int bit) {
        int hits = 0;
        for (int slice = 0; slice < SLICES; slice++) {
            hits |= (int) (counts[slice][block] >>> bit & 1) << slice;
        }
        return hits;
    }

    /** Adds up the bits of the wanted words. */
    private void count(int mentee) {
        for (long[] slice : counts) {
            Arrays.fill(slice, 0);
        }
        int whole = covering.inHalves() ? 1 : 0;
        for (int word : covering.wanted(mentee)) {
            add(offered[word], whole);
        }
        for (int word : covering.wantedToo(mentee)) {
            add(offered[word], 0);
        }
    }

    /** Adds one to the counts at the bits, or two, beginning at the second slice. */
    private void add(long[] bits, int firstSlice) {
        long[] carry = carries;
        System.arraycopy(bits, 0, carry, 0, carry.length);
        for (int slice = firstSlice; slice < SLICES; slice++) {
            add(carry, counts[slice]);
        }
    }

    private static void add(long[] carry, long[] slice) {
        for (int block = 0; block < slice.length; block++) {
            long both = slice[block] & carry[block];
            slice[block] ^= carry[block];
            carry[block] = both;
        }
    }

    /** The highest number of hits that enough mentors reach to fill the few. */
    private int firstLevel(int hits, int few) {
        for (int level = hits; level > 0; level--) {
            int found = 0;
            for (int block = 0; block < unknown.length; block++) {
                found += Long.bitCount(atLeast(block, level));
            }
            if (found >= few) {
                return level;
            }
        }
        return 0;
    }

    /** The mentors of a block who have at least so many hits: compares all counts at once, from the highest slice. */
    private long atLeast(int block, int level) {
        long ones = counts[0][block];
        long twos = counts[1][block];
        long high = counts[2][block] | counts[3][block];
        return switch (level) {
            case 0 -> everybody[block];
            case 1 -> ones | twos | high;
            case 2 -> twos | high;
            case 3 -> (ones & twos) | high;
            case 4 -> high;
            default -> atLeastMany(block, level);
        };
    }

    private long atLeastMany(int block, int level) {
        long more = 0;
        long equal = -1L;
        for (int slice = SLICES - 1; slice >= 0; slice--) {
            long bits = counts[slice][block];
            if ((level >>> slice & 1) == 0) {
                more |= equal & bits;
                equal &= ~bits;
            } else {
                equal &= bits;
            }
        }
        return more | equal;
    }

    private long[] most(int mentee) {
        int menteeClass = main.menteeClass(mentee);
        if (blockMosts[menteeClass] == null) {
            int[] earned = main.earned(mentee);
            long[] most = new long[unknown.length];
            Arrays.fill(most, Long.MIN_VALUE / 4);
            for (int at = 0; at < mentors.length; at++) {
                most[at / BLOCK] = Math.max(most[at / BLOCK], earned[classes[at]] - pricesInOrder[at]);
            }
            blockMosts[menteeClass] = most;
        }
        return blockMosts[menteeClass];
    }

    private void arrange(FixedPrices now) {
        if (now == prices) {
            return;
        }
        prices = now;
        order();
        int blocks = Math.ceilDiv(mentors.length, BLOCK);
        unknown = new long[blocks];
        everybody = new long[blocks];
        Arrays.setAll(counts, _ -> new long[blocks]);
        carries = new long[blocks];
        Arrays.fill(blockMosts, null);
        offered = new long[covering.words()][blocks];
        for (int at = 0; at < mentors.length; at++) {
            long bit = 1L << at % BLOCK;
            everybody[at / BLOCK] |= bit;
            for (int word : covering.offered(mentors[at])) {
                offered[word][at / BLOCK] |= bit;
            }
            if (!covering.answeredByMentor(mentors[at])) {
                unknown[at / BLOCK] |= bit;
            }
        }
    }

    private void order() {
        char[] classOf = main.mentorClasses();
        long least = prices.least();
        long[] keys = new long[classOf.length];
        for (int mentor = 0; mentor < keys.length; mentor++) {
            long price = Math.min((prices.of(mentor) - least) / ALIKE, 0x7FFF);
            keys[mentor] = (price << Short.SIZE | classOf[mentor]) << Integer.SIZE | mentor;
        }
        Arrays.sort(keys);
        mentors = new int[keys.length];
        classes = new char[keys.length];
        pricesInOrder = new long[keys.length];
        for (int at = 0; at < keys.length; at++) {
            mentors[at] = (int) keys[at];
            classes[at] = classOf[mentors[at]];
            pricesInOrder[at] = prices.of(mentors[at]);
        }
    }
}
