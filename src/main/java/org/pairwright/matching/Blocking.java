package org.pairwright.matching;

import java.util.Arrays;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.Chosen;
import org.pairwright.matching.solve.ScoreRows;
import org.pairwright.program.criteria.Choice;

/** Counts the couples who would both rather have each other than whom they have, or than nobody. */
final class Blocking {
    private static final long ANYBODY = -1;

    private final MatchingProblem problem;
    private final ScoreRows rows;
    private final Chosen chosen;
    private final int[][] mentorsOf;

    /**
     * Of one result, by position.
     *
     * @param rows all allowed pairs
     * @param mentorsOf for every mentee her mentors, rising
     */
    Blocking(MatchingProblem problem, ScoreRows rows, Chosen chosen, int[][] mentorsOf) {
        this.problem = problem;
        this.rows = rows;
        this.chosen = chosen;
        this.mentorsOf = mentorsOf;
    }

    long count() {
        long[] mentees = worstOfMentees();
        long[] mentors = worstOfMentors();
        int[] row = new int[rows.mentors()];
        long blocking = 0;
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            rows.read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (row[mentor] >= 0
                        && likedByMentee(mentee, mentor, row[mentor]) > mentees[mentee]
                        && likedByMentor(mentee, mentor, row[mentor]) > mentors[mentor]
                        && Arrays.binarySearch(mentorsOf[mentee], mentor) < 0) {
                    blocking++;
                }
            }
        }
        return blocking;
    }

    private long[] worstOfMentees() {
        long[] worst = new long[mentorsOf.length];
        for (int mentee = 0; mentee < worst.length; mentee++) {
            int needs = problem.mentees().get(mentee).count();
            worst[mentee] = needs == 0 ? Long.MAX_VALUE : ANYBODY;
            if (needs > 0 && mentorsOf[mentee].length >= needs) {
                worst[mentee] = Long.MAX_VALUE;
                for (int mentor : mentorsOf[mentee]) {
                    long liked = likedByMentee(mentee, mentor, rows.score(mentee, mentor));
                    worst[mentee] = Math.min(worst[mentee], liked);
                }
            }
        }
        return worst;
    }

    private long[] worstOfMentors() {
        int[] given = new int[rows.mentors()];
        long[] worst = new long[given.length];
        Arrays.fill(worst, Long.MAX_VALUE);
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                given[mentor]++;
                worst[mentor] = Math.min(worst[mentor], likedByMentor(mentee, mentor, rows.score(mentee, mentor)));
            }
        }
        for (int mentor = 0; mentor < given.length; mentor++) {
            worst[mentor] = given[mentor] < problem.mentors().get(mentor).count() ? ANYBODY : worst[mentor];
        }
        return worst;
    }

    private long likedByMentee(int mentee, int mentor, int score) {
        return liked(chosen.menteeChose(mentee) ? chosen.rankByMentee(mentee, mentor) : 0, score);
    }

    private long likedByMentor(int mentee, int mentor, int score) {
        return liked(chosen.mentorChose(mentor) ? chosen.rankByMentor(mentee, mentor) : 0, score);
    }

    private static long liked(int rank, int score) {
        long chosenAt = rank == 0 ? 0 : Choice.LAST + 1L - rank;
        return (chosenAt << Integer.SIZE) + score;
    }
}
