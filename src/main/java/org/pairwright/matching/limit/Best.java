package org.pairwright.matching.limit;

/** Keeps the few mentors of greatest worth; of equal ones those of greatest hash, lest everybody keep the same. */
final class Best {
    private final long[] worths;
    private final int[] hashes;
    private final int[] mentors;
    private int few;
    private long moreThan;
    private int size;

    Best(int most) {
        this.worths = new long[most];
        this.hashes = new int[most];
        this.mentors = new int[most];
    }

    void clear(int most, long onlyMoreThan) {
        few = most;
        moreThan = onlyMoreThan;
        size = 0;
    }

    int size() {
        return size;
    }

    int mentor(int at) {
        return mentors[at];
    }

    long greatest() {
        long greatest = Long.MIN_VALUE;
        for (int at = 0; at < size; at++) {
            greatest = Math.max(greatest, worths[at]);
        }
        return greatest;
    }

    /** A heap with the least in front. */
    void offer(int mentee, int mentor, long worth) {
        if (worth <= moreThan || (size == few && worth < worths[0])) {
            return;
        }
        int hash = hash(mentee, mentor);
        if (size < few) {
            rise(size++, worth, hash, mentor);
        } else if (less(worths[0], hashes[0], worth, hash)) {
            sink(worth, hash, mentor);
        }
    }

    private void rise(int free, long worth, int hash, int mentor) {
        int at = free;
        while (at > 0 && less(worth, hash, worths[(at - 1) / 2], hashes[(at - 1) / 2])) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, worth, hash, mentor);
    }

    private void sink(long worth, int hash, int mentor) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && less(worths[child + 1], hashes[child + 1], worths[child], hashes[child])) {
                child++;
            }
            if (!less(worths[child], hashes[child], worth, hash)) {
                break;
            }
            move(child, at);
            at = child;
            child = 2 * at + 1;
        }
        put(at, worth, hash, mentor);
    }

    private static boolean less(long worth, int hash, long otherWorth, int otherHash) {
        return worth < otherWorth || (worth == otherWorth && hash < otherHash);
    }

    private void move(int from, int to) {
        put(to, worths[from], hashes[from], mentors[from]);
    }

    private void put(int at, long worth, int hash, int mentor) {
        worths[at] = worth;
        hashes[at] = hash;
        mentors[at] = mentor;
    }

    private static int hash(int mentee, int mentor) {
        int mixed = mentee * 0x9E3779B9 + mentor * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        return mixed ^ mixed >>> 13;
    }
}
