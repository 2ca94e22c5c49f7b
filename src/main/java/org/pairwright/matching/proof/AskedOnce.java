package org.pairwright.matching.proof;

import java.util.Arrays;
import org.pairwright.matching.plain.Judgement;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;

/** One criterion, its plain judgement asked once for each two groups that it cannot tell apart. */
final class AskedOnce {
    /** Adds up a few times without overflow, and is far below all points. */
    static final int NEVER = -(1 << 27);

    private static final int[] NOT_YET = {};
    private static final long MOST_KEPT = 4_000_000;

    private final PlainScore plain;
    private final int criterion;
    private final boolean aboutPeople;
    private final Alike mentees;
    private final Alike mentors;
    private final int[][] kept;

    AskedOnce(MatchingProblem problem, PlainScore plain, int at) {
        Criterion criterion = plain.criteria().get(at);
        this.plain = plain;
        this.criterion = at;
        this.aboutPeople = criterion.comparison() instanceof Comparison.ReportingLine
                || criterion.comparison() instanceof Comparison.MetBefore;
        this.mentees = Alike.of(problem.mentees(), criterion);
        this.mentors = Alike.of(problem.mentors(), criterion);
        boolean keeps = !aboutPeople && pairs() <= MOST_KEPT;
        this.kept = new int[keeps ? mentees.count() : 0][];
        Arrays.fill(kept, NOT_YET);
    }

    /** How many different questions there are. */
    long pairs() {
        return (long) mentees.count() * mentors.count();
    }

    Criterion criterion() {
        return plain.criteria().get(criterion);
    }

    Alike mentors() {
        return mentors;
    }

    /**
     * What a mentee earns with each group of mentors, {@link #NEVER} where it is forbidden.
     *
     * @param acquainted mentors who cannot stand for their group, rising
     */
    int[] points(int mentee, int[] acquainted) {
        if (kept.length == 0) {
            return ask(mentee, acquainted);
        }
        int group = mentees.of(mentee);
        if (kept[group].length == 0) {
            kept[group] = ask(mentee, acquainted);
        }
        return kept[group];
    }

    private int[] ask(int mentee, int[] acquainted) {
        int[] points = new int[mentors.count()];
        for (int group = 0; group < points.length; group++) {
            int mentor = aboutPeople ? stranger(group, acquainted) : mentors.first(group);
            Judgement said = plain.judge(criterion, mentee, mentor);
            points[group] = said.allowed() ? said.points() : NEVER;
        }
        return points;
    }

    /** The first of the group whom the mentee does not know; if she knows all of them, it does not matter who. */
    private int stranger(int group, int[] acquainted) {
        int mentor = mentors.first(group);
        while (mentor < mentors.ofAll().length
                && (mentors.of(mentor) != group || Arrays.binarySearch(acquainted, mentor) >= 0)) {
            mentor++;
        }
        return mentor == mentors.ofAll().length ? mentors.first(group) : mentor;
    }
}
