package org.pairwright.matching.solve;

import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Offers;

/**
 * Picks from one row the mentors of greatest net worth. Ties are broken by a hash of both positions: otherwise all mentees
 * would list the same of many equal mentors. Long loops: every pair of a run passes through them.
 */
final class Selection implements Offers {
    /** Worth less than anybody, and far from overflow. */
    static final long ANYBODY = Long.MIN_VALUE / 4;

    private static final int HASH_BITS = 12;

    private long[] keys = new long[256];
    private int[] mentors = new int[256];
    private int[] scores = new int[256];
    private FixedPrices prices = new FixedPrices(new long[0]);
    private int mentee;
    private int few;
    private int size;
    private long enough;
    private long bestLeftOut;

    /** Nothing is kept any more that does not beat it: where very many are worth the same, most are not looked at again. */
    private long leastKept;

    /**
     * Starts anew.
     *
     * @param worthMoreThan only mentors worth more than this are taken
     * @param most at most so many are taken
     */
    void start(int someone, FixedPrices now, long worthMoreThan, int most) {
        mentee = someone;
        prices = now;
        few = most;
        size = 0;
        enough = worthMoreThan;
        bestLeftOut = ANYBODY;
        leastKept = Long.MIN_VALUE;
        if (keys.length < 2 * few) {
            keys = new long[2 * few];
            mentors = new int[2 * few];
            scores = new int[2 * few];
        }
    }

    /** Ends it: no more than the wanted are kept. */
    void end() {
        if (size > few) {
            cut();
        }
    }

    @Override
    public FixedPrices prices() {
        return prices;
    }

    /** Equally good ones are still welcome while there may be room, so that the hash decides between them. */
    @Override
    public long enough() {
        return enough;
    }

    @Override
    public int few() {
        return few;
    }

    @Override
    public void offer(int mentor, int score) {
        long worth = score - prices.of(mentor);
        if (worth > enough) {
            long key = (worth << HASH_BITS) + hash(mentee, mentor);
            if (key <= leastKept) {
                return;
            }
            keys[size] = key;
            mentors[size] = mentor;
            scores[size++] = score;
            if (size == 2 * few) {
                cut();
            }
        }
    }

    int size() {
        return size;
    }

    int mentor(int at) {
        return mentors[at];
    }

    int score(int at) {
        return scores[at];
    }

    /** No mentor that was not picked and is worth more than {@code least} is worth more than this. */
    long bestLeftOut() {
        return bestLeftOut;
    }

    /** Keeps the best few, by a partial quicksort. Of those worth as much as the least of them it keeps some. */
    private void cut() {
        int from = 0;
        int to = size - 1;
        int rank = few - 1;
        while (from < to) {
            long pivot = keys[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (keys[low] > pivot) {
                    low++;
                }
                while (keys[high] < pivot) {
                    high--;
                }
                if (low <= high) {
                    swap(low++, high--);
                }
            }
            if (rank <= high) {
                to = high;
            } else if (rank >= low) {
                from = low;
            } else {
                break;
            }
        }
        size = few;
        leastKept = keys[few - 1];
        long worth = leastKept >> HASH_BITS;
        bestLeftOut = Math.max(bestLeftOut, worth);
        enough = Math.max(enough, worth - 1);
    }

    private void swap(int one, int other) {
        long key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
        int mentor = mentors[one];
        mentors[one] = mentors[other];
        mentors[other] = mentor;
        int score = scores[one];
        scores[one] = scores[other];
        scores[other] = score;
    }

    private static int hash(int mentee, int mentor) {
        int mixed = mentee * 0x9E3779B9 + mentor * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        return (mixed ^ mixed >>> 13) >>> (Integer.SIZE - HASH_BITS);
    }
}
