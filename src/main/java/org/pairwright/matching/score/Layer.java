package org.pairwright.matching.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** Tables of so few classes stay near the processor all together, for those who look up a mentor here and there. */
    static final int FEW_CLASSES = 128;

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

    /**
     * As few layers as hold all criteria. Fewest classes first, so that as many criteria as can be share a layer; and at
     * least one layer, be it empty.
     *
     * @param most as many classes of mentors a layer of several criteria may have
     */
    static List<Layer> all(List<GroupedEarning> earnings, int mentees, int mentors, int most) {
        List<Layer> found = new ArrayList<>();
        List<GroupedEarning> together = new ArrayList<>();
        var classes = new Classes(mentors);
        for (GroupedEarning next : earnings.stream()
                .sorted(Comparator.comparingInt(GroupedEarning::mentorGroupCount))
                .toList()) {
            var split = classes.split(next.mentorGroups(), next.mentorGroupCount());
            if (!together.isEmpty() && split.count() > most) {
                found.add(Layer.of(List.copyOf(together), mentees, classes));
                together.clear();
                split = new Classes(mentors).split(next.mentorGroups(), next.mentorGroupCount());
            }
            together.add(next);
            classes = split;
        }
        found.add(Layer.of(List.copyOf(together), mentees, classes));
        return List.copyOf(found);
    }

    private static Layer of(List<GroupedEarning> earnings, int mentees, Classes mentors) {
        var menteeClasses = new Classes(mentees);
        for (GroupedEarning earning : earnings) {
            menteeClasses = menteeClasses.split(earning.menteeGroups(), earning.menteeGroupCount());
        }
        return new Layer(earnings, menteeClasses, mentors);
    }

    List<GroupedEarning> earnings() {
        return earnings;
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
