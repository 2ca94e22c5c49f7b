package org.pairwright.matching.fair;

import java.util.Arrays;

/** The pairs that are made and may still be parted, seen from both sides. */
final class Pairs {
    private final int[][] mentorsOf;
    private final int[] mentorCount;
    private final int[][] menteesOf;
    private final int[] menteeCount;

    Pairs(int mentees, int mentors) {
        this.mentorsOf = new int[mentees][1];
        this.mentorCount = new int[mentees];
        this.menteesOf = new int[mentors][2];
        this.menteeCount = new int[mentors];
    }

    int mentorCount(int mentee) {
        return mentorCount[mentee];
    }

    int mentor(int mentee, int at) {
        return mentorsOf[mentee][at];
    }

    int menteeCount(int mentor) {
        return menteeCount[mentor];
    }

    int mentee(int mentor, int at) {
        return menteesOf[mentor][at];
    }

    void make(int mentee, int mentor) {
        mentorsOf[mentee] = with(mentorsOf[mentee], mentorCount[mentee]++, mentor);
        menteesOf[mentor] = with(menteesOf[mentor], menteeCount[mentor]++, mentee);
    }

    void part(int mentee, int mentor) {
        takeOut(mentorsOf[mentee], mentorCount[mentee]--, mentor);
        takeOut(menteesOf[mentor], menteeCount[mentor]--, mentee);
    }

    private static int[] with(int[] some, int size, int one) {
        int[] more = size == some.length ? Arrays.copyOf(some, 2 * size) : some;
        more[size] = one;
        return more;
    }

    private static void takeOut(int[] some, int size, int one) {
        int at = 0;
        while (some[at] != one) {
            at++;
        }
        some[at] = some[size - 1];
    }
}
