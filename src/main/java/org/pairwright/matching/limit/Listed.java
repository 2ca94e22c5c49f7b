package org.pairwright.matching.limit;

import java.util.Arrays;

/** The pairs that are looked at, by mentee, and which of them are made. What is listed stays listed, at its place. */
final class Listed {
    private final int[][] mentors;
    private final long[][] weights;
    private final boolean[][] made;
    private final int[] size;
    private final long[][] menteesOf;
    private final int[] menteeCount;

    Listed(int mentees, int mentorCount) {
        this.mentors = new int[mentees][8];
        this.weights = new long[mentees][8];
        this.made = new boolean[mentees][8];
        this.size = new int[mentees];
        this.menteesOf = new long[mentorCount][2];
        this.menteeCount = new int[mentorCount];
    }

    int size(int mentee) {
        return size[mentee];
    }

    int mentor(int mentee, int at) {
        return mentors[mentee][at];
    }

    long weight(int mentee, int at) {
        return weights[mentee][at];
    }

    boolean made(int mentee, int at) {
        return made[mentee][at];
    }

    int menteeCount(int mentor) {
        return menteeCount[mentor];
    }

    int mentee(int mentor, int place) {
        return (int) (menteesOf[mentor][place] >>> Integer.SIZE);
    }

    /** Where the pair with the mentee at this place stands in her list. */
    int at(int mentor, int place) {
        return (int) menteesOf[mentor][place];
    }

    void add(int mentee, int mentor, long weight) {
        int at = size[mentee]++;
        if (at == mentors[mentee].length) {
            mentors[mentee] = Arrays.copyOf(mentors[mentee], 2 * at);
            weights[mentee] = Arrays.copyOf(weights[mentee], 2 * at);
            made[mentee] = Arrays.copyOf(made[mentee], 2 * at);
        }
        mentors[mentee][at] = mentor;
        weights[mentee][at] = weight;
    }

    void make(int mentee, int at) {
        made[mentee][at] = true;
        int mentor = mentors[mentee][at];
        int place = menteeCount[mentor]++;
        if (place == menteesOf[mentor].length) {
            menteesOf[mentor] = Arrays.copyOf(menteesOf[mentor], 2 * place);
        }
        menteesOf[mentor][place] = (long) mentee << Integer.SIZE | at;
    }

    void part(int mentee, int at) {
        made[mentee][at] = false;
        int mentor = mentors[mentee][at];
        long[] mentees = menteesOf[mentor];
        long pair = (long) mentee << Integer.SIZE | at;
        int place = 0;
        while (mentees[place] != pair) {
            place++;
        }
        mentees[place] = mentees[--menteeCount[mentor]];
    }

    int[] mentorsOf(int mentee) {
        int[] found = new int[size[mentee]];
        int count = 0;
        for (int at = 0; at < size[mentee]; at++) {
            if (made[mentee][at]) {
                found[count++] = mentors[mentee][at];
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
