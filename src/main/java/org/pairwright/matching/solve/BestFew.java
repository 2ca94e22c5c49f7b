package org.pairwright.matching.solve;

/**
 * Picks from one row the mentors with the greatest net worth. Ties are broken by a hash of both positions: otherwise all
 * mentees would list the same of many equal mentors.
 */
final class BestFew {
    private final int[] heap;
    private final long[] worth;
    private int mentee;
    private int size;

    /** The greatest worth among those that were not picked. */
    private long bestLeftOut;

    BestFew(int mentors) {
        this.heap = new int[mentors];
        this.worth = new long[mentors];
    }

    void start(int someone) {
        mentee = someone;
        size = 0;
        bestLeftOut = Long.MIN_VALUE;
    }

    /** Offers one mentor; keeps the best {@code few} of all that were offered. */
    void offer(int mentor, long netWorth, int few) {
        worth[mentor] = netWorth;
        if (size < few) {
            rise(size++, mentor);
        } else if (before(heap[0], mentor)) {
            bestLeftOut = Math.max(bestLeftOut, worth[heap[0]]);
            sink(mentor);
        } else {
            bestLeftOut = Math.max(bestLeftOut, netWorth);
        }
    }

    int size() {
        return size;
    }

    int mentor(int at) {
        return heap[at];
    }

    long bestLeftOut() {
        return bestLeftOut;
    }

    private boolean before(int one, int other) {
        if (worth[one] != worth[other]) {
            return worth[one] < worth[other];
        }
        int mine = hash(one);
        int others = hash(other);
        return mine != others ? mine < others : one > other;
    }

    private int hash(int mentor) {
        int mixed = mentee * 0x9E3779B9 + mentor * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        return mixed ^ mixed >>> 13;
    }

    private void rise(int from, int mentor) {
        int at = from;
        while (at > 0 && before(mentor, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = mentor;
    }

    private void sink(int mentor) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], mentor)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = mentor;
    }
}
