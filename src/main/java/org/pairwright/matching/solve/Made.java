package org.pairwright.matching.solve;

import java.util.Arrays;

/** The pairs made so far, seen from both sides. */
final class Made {
    private static final int[] NONE = {};

    private final int[] places;
    private final int[][] mentorsOf;
    private final int[][] scoresOf;
    private final int[] mentorCount;
    private final int[][] menteesOf;
    private final int[] menteeCount;

    Made(int[] needs, int[] places) {
        this.places = places;
        this.mentorsOf = new int[needs.length][];
        this.scoresOf = new int[needs.length][];
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            mentorsOf[mentee] = new int[needs[mentee]];
            scoresOf[mentee] = new int[needs[mentee]];
        }
        this.mentorCount = new int[mentorsOf.length];
        this.menteesOf = new int[places.length][];
        Arrays.fill(menteesOf, NONE);
        this.menteeCount = new int[places.length];
    }

    boolean full(int mentor) {
        return menteeCount[mentor] >= places[mentor];
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

    boolean has(int mentee, int mentor) {
        return at(mentee, mentor) < mentorCount[mentee];
    }

    int score(int mentee, int mentor) {
        return scoresOf[mentee][at(mentee, mentor)];
    }

    int scoreAt(int mentee, int at) {
        return scoresOf[mentee][at];
    }

    void make(int mentee, int mentor, int score) {
        if (mentorCount[mentee] == mentorsOf[mentee].length) {
            mentorsOf[mentee] = Arrays.copyOf(mentorsOf[mentee], mentorCount[mentee] + 1);
            scoresOf[mentee] = Arrays.copyOf(scoresOf[mentee], mentorCount[mentee] + 1);
        }
        mentorsOf[mentee][mentorCount[mentee]] = mentor;
        scoresOf[mentee][mentorCount[mentee]++] = score;
        if (menteeCount[mentor] == menteesOf[mentor].length) {
            menteesOf[mentor] = Arrays.copyOf(menteesOf[mentor], Math.max(2, 2 * menteeCount[mentor]));
        }
        menteesOf[mentor][menteeCount[mentor]++] = mentee;
    }

    void part(int mentee, int mentor) {
        int at = at(mentee, mentor);
        int last = --mentorCount[mentee];
        mentorsOf[mentee][at] = mentorsOf[mentee][last];
        scoresOf[mentee][at] = scoresOf[mentee][last];
        int[] mentees = menteesOf[mentor];
        int place = 0;
        while (mentees[place] != mentee) {
            place++;
        }
        mentees[place] = mentees[--menteeCount[mentor]];
    }

    int[] mentorsOf(int mentee) {
        return Arrays.copyOf(mentorsOf[mentee], mentorCount[mentee]);
    }

    int[][] mentorsOfAll() {
        int[][] all = new int[mentorsOf.length][];
        for (int mentee = 0; mentee < all.length; mentee++) {
            all[mentee] = Arrays.copyOf(mentorsOf[mentee], mentorCount[mentee]);
            Arrays.sort(all[mentee]);
        }
        return all;
    }

    private int at(int mentee, int mentor) {
        int at = 0;
        while (at < mentorCount[mentee] && mentorsOf[mentee][at] != mentor) {
            at++;
        }
        return at;
    }
}
