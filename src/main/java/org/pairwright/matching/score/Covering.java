package org.pairwright.matching.score;

import java.util.List;
import java.util.function.Function;
import org.pairwright.matching.score.law.Groups;
import org.pairwright.matching.score.law.Words.Chosen;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;

/** What the mentees want and the mentors offer, the words that anybody offers numbered. */
final class Covering {
    private static final int[] NOT_ANSWERED = {};

    private final Criterion criterion;
    private final int[] menteeGroups;
    private final int[] mentorGroups;
    private final int[][] wanted;
    private final int[][] wantedToo;
    private final int[][] offered;
    private final int[][] points;
    private final int words;
    private final boolean halves;

    /** The words below {@code offered} are those that anybody offers. */
    Covering(Criterion criterion, Groups<Chosen> mentees, Groups<Chosen> mentors, int offered) {
        this.criterion = criterion;
        this.menteeGroups = mentees.of();
        this.mentorGroups = mentors.of();
        this.words = offered;
        this.offered = numbers(mentors.values(), one -> one.firstsBelow(offered));
        this.wanted = numbers(mentees.values(), one -> one.firstsBelow(offered));
        this.wantedToo = numbers(mentees.values(), one -> one.secondsBelow(offered));
        this.halves = criterion.comparison() instanceof Comparison.Covers covers && covers.hasSecond();
        this.points = new int[mentees.count()][];
        points[Groups.UNKNOWN] = NOT_ANSWERED;
        for (int group = 1; group < points.length; group++) {
            Chosen chosen = mentees.values().get(group - 1);
            points[group] = points(criterion.most(), halves ? chosen.halves() : chosen.count());
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

    /** The wanted words that anybody offers and that count whole. */
    int[] wanted(int mentee) {
        return wanted[menteeGroups[mentee]];
    }

    /** Those of them that count half. */
    int[] wantedToo(int mentee) {
        return wantedToo[menteeGroups[mentee]];
    }

    /** The most hits that anybody can have, or halves. */
    int mostHits(int mentee) {
        int whole = wanted(mentee).length;
        return halves ? 2 * whole + wantedToo(mentee).length : whole;
    }

    /** Whether some words count half, so that hits are counted in halves. */
    boolean inHalves() {
        return halves;
    }

    int[] offered(int mentor) {
        return offered[mentorGroups[mentor]];
    }

    /** What each number of hits earns, or of halves. */
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

    private static int[][] numbers(List<Chosen> groups, Function<Chosen, int[]> words) {
        int[][] numbers = new int[groups.size() + 1][];
        numbers[Groups.UNKNOWN] = NOT_ANSWERED;
        for (int at = 0; at < groups.size(); at++) {
            numbers[at + 1] = words.apply(groups.get(at));
        }
        return numbers;
    }
}
