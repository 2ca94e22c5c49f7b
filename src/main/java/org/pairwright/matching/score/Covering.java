package org.pairwright.matching.score;

import java.util.List;
import org.pairwright.matching.score.Words.Chosen;
import org.pairwright.program.criteria.Criterion;

/** What the mentees want and the mentors offer, the words that anybody offers numbered. */
final class Covering {
    private static final int[] NOT_ANSWERED = {};

    private final Criterion criterion;
    private final int[] menteeGroups;
    private final int[] mentorGroups;
    private final int[][] wanted;
    private final int[][] offered;
    private final int[][] points;
    private final int words;

    /** The words below {@code offered} are those that anybody offers. */
    Covering(Criterion criterion, Groups<Chosen> mentees, Groups<Chosen> mentors, int offered) {
        this.criterion = criterion;
        this.menteeGroups = mentees.of();
        this.mentorGroups = mentors.of();
        this.words = offered;
        this.offered = numbers(mentors.values(), offered);
        this.wanted = numbers(mentees.values(), offered);
        this.points = new int[mentees.count()][];
        points[Groups.UNKNOWN] = NOT_ANSWERED;
        for (int group = 1; group < points.length; group++) {
            points[group] =
                    points(criterion.most(), mentees.values().get(group - 1).count());
        }
    }

    int words() {
        return words;
    }

    boolean answered(int mentee) {
        return menteeGroups[mentee] != Groups.UNKNOWN;
    }

    boolean answeredByMentor(int mentor) {
        return mentorGroups[mentor] != Groups.UNKNOWN;
    }

    /** The wanted words that anybody offers. */
    int[] wanted(int mentee) {
        return wanted[menteeGroups[mentee]];
    }

    int[] offered(int mentor) {
        return offered[mentorGroups[mentor]];
    }

    /** What each number of hits earns. */
    int[] points(int mentee) {
        return points[menteeGroups[mentee]];
    }

    /** What is earned with a mentor who did not answer. */
    int unknown() {
        return Earning.unknown(criterion);
    }

    private static int[] points(int most, int wanted) {
        int[] points = new int[wanted + 1];
        for (int hits = 0; hits <= wanted; hits++) {
            points[hits] = (int) ((long) most * hits / wanted);
        }
        return points;
    }

    private static int[][] numbers(List<Chosen> groups, int offered) {
        int[][] numbers = new int[groups.size() + 1][];
        numbers[Groups.UNKNOWN] = NOT_ANSWERED;
        for (int at = 0; at < groups.size(); at++) {
            numbers[at + 1] = groups.get(at).below(offered);
        }
        return numbers;
    }
}
