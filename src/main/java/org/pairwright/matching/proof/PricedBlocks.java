package org.pairwright.matching.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.pairwright.matching.proof.Coverage.Wanted;

/**
 * The mentors by their prices, 64 to a block, and for each block who covers how many wishes of one mentee, counted for all
 * 64 at once: each word of {@code digits} holds one binary digit of 64 counts.
 */
final class PricedBlocks {
    private static final int DIGITS = 4;

    /** No more halves than this can be counted. */
    static final int MOST = (1 << DIGITS) - 1;

    private final int[] mentors;
    private final long[] leastPrices;
    private final long[] everybody;
    private final long[] unanswered;

    /** By word, then by block. */
    private final long[][] offered;

    private final long[][] digits;

    PricedBlocks(long[] prices, Coverage coverage) {
        this.mentors = IntStream.range(0, prices.length)
                .boxed()
                .sorted(Comparator.comparingLong(mentor -> prices[mentor]))
                .mapToInt(Integer::intValue)
                .toArray();
        int blocks = Math.ceilDiv(mentors.length, Long.SIZE);
        this.leastPrices = new long[blocks];
        this.everybody = new long[blocks];
        this.unanswered = new long[blocks];
        this.offered = new long[coverage.words()][blocks];
        this.digits = new long[blocks][DIGITS];
        for (int block = 0; block < blocks; block++) {
            leastPrices[block] = prices[mentors[block * Long.SIZE]];
        }
        for (int place = 0; place < mentors.length; place++) {
            mark(place, coverage);
        }
    }

    private void mark(int place, Coverage coverage) {
        long bit = 1L << place % Long.SIZE;
        everybody[place / Long.SIZE] |= bit;
        if (!coverage.answered(mentors[place])) {
            unanswered[place / Long.SIZE] |= bit;
        }
        for (int word = 0; word < offered.length; word++) {
            if (coverage.offers(mentors[place], word)) {
                offered[word][place / Long.SIZE] |= bit;
            }
        }
    }

    int blocks() {
        return leastPrices.length;
    }

    long leastPrice(int block) {
        return leastPrices[block];
    }

    /** The mentor of a bit of a block. */
    int mentor(int block, int bit) {
        return mentors[block * Long.SIZE + bit];
    }

    /** A bit for everybody of a block who did not answer. */
    long unanswered(int block) {
        return unanswered[block];
    }

    /** Counts the halves that everybody covers, of no more than {@link #MOST}. */
    void count(Wanted wanted) {
        for (long[] block : digits) {
            Arrays.fill(block, 0);
        }
        for (int word = 0; word < offered.length; word++) {
            if ((wanted.first[word / Long.SIZE] >>> word % Long.SIZE & 1) != 0) {
                add(offered[word], 1);
            }
            if ((wanted.second[word / Long.SIZE] >>> word % Long.SIZE & 1) != 0) {
                add(offered[word], 0);
            }
        }
    }

    private void add(long[] bits, int firstDigit) {
        for (int block = 0; block < bits.length; block++) {
            long carry = bits[block];
            long[] sum = digits[block];
            for (int digit = firstDigit; carry != 0 && digit < DIGITS; digit++) {
                long next = sum[digit] & carry;
                sum[digit] ^= carry;
                carry = next;
            }
        }
    }

    /** A bit for everybody of a block who covers at least so many halves. */
    long covering(int block, int halves) {
        long more = 0;
        long equal = everybody[block];
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            long set = digits[block][digit];
            if ((halves >>> digit & 1) == 0) {
                more |= equal & set;
                equal &= ~set;
            } else {
                equal &= set;
            }
        }
        return more | equal;
    }
}
