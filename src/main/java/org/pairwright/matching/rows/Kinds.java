package org.pairwright.matching.rows;

import java.util.Arrays;

/**
 * People who are alike: two mentees of one kind have equal rows, two mentors of one kind earn the same in every row. Kinds
 * are numbered from 0 on each side.
 */
public final class Kinds {
    private final int[] mentees;
    private final int[] mentors;
    private final int menteeKinds;
    private final int mentorKinds;

    /** The kind of each. */
    public Kinds(int[] mentees, int[] mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.menteeKinds = count(mentees);
        this.mentorKinds = count(mentors);
    }

    public int mentee(int mentee) {
        return mentees[mentee];
    }

    public int mentor(int mentor) {
        return mentors[mentor];
    }

    public int menteeKinds() {
        return menteeKinds;
    }

    public int mentorKinds() {
        return mentorKinds;
    }

    /** Where some pairs are an exception, both people of each become a kind of their own. */
    public Kinds except(int[][] mentorsOf) {
        boolean[] alone = new boolean[mentees.length];
        boolean[] mentorAlone = new boolean[mentors.length];
        for (int mentee = 0; mentee < alone.length; mentee++) {
            alone[mentee] = mentorsOf[mentee].length > 0;
            for (int mentor : mentorsOf[mentee]) {
                mentorAlone[mentor] = true;
            }
        }
        return new Kinds(apart(mentees, menteeKinds, alone), apart(mentors, mentorKinds, mentorAlone));
    }

    /** Those of whom something holds are of other kinds than those of whom it does not. */
    public Kinds parted(boolean[] menteeHolds, boolean[] mentorHolds) {
        return new Kinds(parted(mentees, menteeKinds, menteeHolds), parted(mentors, mentorKinds, mentorHolds));
    }

    private static int[] parted(int[] kinds, int count, boolean[] holds) {
        int[] parted = kinds.clone();
        for (int at = 0; at < parted.length; at++) {
            parted[at] += holds[at] ? count : 0;
        }
        return parted;
    }

    private static int[] apart(int[] kinds, int count, boolean[] alone) {
        int[] apart = kinds.clone();
        int next = count;
        for (int at = 0; at < apart.length; at++) {
            if (alone[at]) {
                apart[at] = next++;
            }
        }
        return apart;
    }

    private static int count(int[] kinds) {
        return Arrays.stream(kinds).max().orElse(-1) + 1;
    }
}
