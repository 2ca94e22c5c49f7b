package org.pairwright.matching.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * To which mentors ways may go on from a mentee, in bits, so that very many who are out of the question are passed over at
 * once: of the open pairs those that cost nothing and those that cost 1, and of the mentors not yet visited who lies at which
 * height.
 */
final class Onward {
    private static final int NOBODY = -1;
    private static final long[] NOT_YET = {};

    private final Tight tight;
    private final int score;
    private final int words;
    private final long[][] free;
    private final long[][] costing;
    private final long[] nobody;
    private final long[] ends;

    /** So many words of mentors lead nowhere any more from each mentee. */
    private final int[] looked;

    /** By height below 0. */
    private final List<long[]> waiting = new ArrayList<>();

    Onward(Tight tight, int score) {
        this.tight = tight;
        this.score = score;
        this.words = (tight.mentors() + Long.SIZE - 1) / Long.SIZE;
        this.free = new long[tight.mentees()][];
        this.costing = new long[tight.mentees()][];
        Arrays.fill(free, NOT_YET);
        this.nobody = new long[words];
        this.ends = new long[words];
        this.looked = new int[tight.mentees()];
    }

    /** Whether a way ends at a mentor; such ways are taken first. */
    void ends(int mentor, boolean so) {
        long bit = 1L << mentor % Long.SIZE;
        ends[mentor / Long.SIZE] = so ? ends[mentor / Long.SIZE] | bit : ends[mentor / Long.SIZE] & ~bit;
    }

    /** Nobody is visited yet; the heights of the mentors stand after those of the mentees. */
    void start(int[] height) {
        Arrays.fill(looked, 0);
        waiting.forEach(some -> Arrays.fill(some, 0));
        for (int mentor = 0; mentor < tight.mentors(); mentor++) {
            waits(mentor, height[tight.mentees() + mentor]);
        }
    }

    void waits(int mentor, int height) {
        while (waiting.size() <= -height) {
            waiting.add(new long[words]);
        }
        waiting.get(-height)[mentor / Long.SIZE] |= 1L << mentor % Long.SIZE;
    }

    void visited(int mentor, int height) {
        waiting.get(-height)[mentor / Long.SIZE] &= ~(1L << mentor % Long.SIZE);
    }

    /** A mentor to whom ways may go on from a mentee at a height; below 0 if there is none any more. */
    int next(int mentee, int height) {
        if (free[mentee].length == 0) {
            tight.beat();
            read(mentee);
        }
        long[] same = at(height);
        long[] higher = at(height + 1);
        long[] hersFree = free[mentee];
        long[] hersCosting = costing[mentee];
        int first = NOBODY;
        for (int word = looked[mentee]; word < same.length; word++) {
            long open = (hersFree[word] & same[word]) | (hersCosting[word] & higher[word]);
            if ((open & ends[word]) != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(open & ends[word]);
            }
            if (open != 0 && first == NOBODY) {
                looked[mentee] = word;
                first = word * Long.SIZE + Long.numberOfTrailingZeros(open);
            }
        }
        looked[mentee] = first == NOBODY ? words : looked[mentee];
        return first;
    }

    void made(int mentee, int mentor) {
        if (free[mentee].length > 0) {
            free[mentee][mentor / Long.SIZE] &= ~(1L << mentor % Long.SIZE);
            costing[mentee][mentor / Long.SIZE] &= ~(1L << mentor % Long.SIZE);
        }
    }

    void parted(int mentee, int mentor) {
        if (free[mentee].length > 0) {
            set(mentee, mentor, tight.open(mentee)[mentor]);
        }
    }

    private void read(int mentee) {
        free[mentee] = new long[words];
        costing[mentee] = new long[words];
        byte[] open = tight.open(mentee);
        for (int mentor = 0; mentor < open.length; mentor++) {
            set(mentee, mentor, open[mentor]);
        }
    }

    private void set(int mentee, int mentor, byte one) {
        if (one >= score) {
            long[] bits = one == score ? costing[mentee] : free[mentee];
            bits[mentor / Long.SIZE] |= 1L << mentor % Long.SIZE;
        }
    }

    private long[] at(int height) {
        return height > 0 || -height >= waiting.size() ? nobody : waiting.get(-height);
    }
}
