package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.List;

/**
 * Some criteria together: people who are alike in all of them form a class, and two classes are compared once. So a row is
 * gathered from few tables, however many the criteria are.
 */
final class Layer {
    /** Far below all points that can be earned, yet so near that some of them add up without overflow. */
    static final int NEVER = -(1 << 27);

    /** More classes than this would not stay near the processor. */
    static final int MOST_CLASSES = 1_024;

    private static final int MOST_KEPT = 1_500_000;
    private static final int[] NOT_YET = {};

    private final List<GroupedEarning> earnings;
    private final int[] menteeClasses;
    private final char[] mentorClasses;

    /** One person of each class stands for it. */
    private final int[] firstMentees;

    private final int[] firstMentors;
    private final int[][] kept;
    private final int[] unkept;
    private final int[] most;

    private Layer(List<GroupedEarning> earnings, Classes mentees, Classes mentors) {
        this.earnings = earnings;
        this.menteeClasses = mentees.of();
        this.mentorClasses = chars(mentors.of());
        this.firstMentees = mentees.first();
        this.firstMentors = mentors.first();
        boolean keep = (long) firstMentees.length * firstMentors.length <= MOST_KEPT;
        this.kept = keep ? new int[firstMentees.length][] : new int[0][];
        Arrays.fill(kept, NOT_YET);
        this.unkept = new int[firstMentors.length];
        this.most = new int[kept.length];
        Arrays.fill(most, -1);
    }

    /** Of criteria in which the mentors fall into these classes. */
    static Layer of(List<GroupedEarning> earnings, int mentees, Classes mentors) {
        var menteeClasses = new Classes(mentees);
        for (GroupedEarning earning : earnings) {
            menteeClasses = menteeClasses.split(earning.menteeGroups(), earning.menteeGroupCount());
        }
        return new Layer(earnings, menteeClasses, mentors);
    }

    int menteeClass(int mentee) {
        return menteeClasses[mentee];
    }

    int menteeClasses() {
        return firstMentees.length;
    }

    /** For every mentor the class, as a place in {@link #earned}. */
    char[] mentorClasses() {
        return mentorClasses;
    }

    /** What a mentee earns with each class of mentors; {@link #NEVER} or less where a rule forbids it. */
    int[] earned(int mentee) {
        int menteeClass = menteeClasses[mentee];
        if (kept.length == 0) {
            return compare(mentee, unkept);
        }
        if (kept[menteeClass].length == 0) {
            kept[menteeClass] = compare(firstMentees[menteeClass], new int[unkept.length]);
        }
        return kept[menteeClass];
    }

    /** The most that a mentee can earn with anybody. */
    int most(int mentee) {
        int menteeClass = menteeClasses[mentee];
        if (kept.length == 0) {
            return earnings.stream().mapToInt(GroupedEarning::most).sum();
        }
        if (most[menteeClass] < 0) {
            most[menteeClass] = Math.max(0, Arrays.stream(earned(mentee)).max().orElse(0));
        }
        return most[menteeClass];
    }

    private static char[] chars(int[] classes) {
        char[] chars = new char[classes.length];
        for (int at = 0; at < chars.length; at++) {
            chars[at] = (char) classes[at];
        }
        return chars;
    }

    private int[] compare(int mentee, int[] earned) {
        Arrays.fill(earned, 0);
        for (GroupedEarning earning : earnings) {
            earning.addTo(mentee, firstMentors, earned);
        }
        return earned;
    }
}
