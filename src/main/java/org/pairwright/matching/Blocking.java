package org.pairwright.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.pairwright.matching.plain.Chosen;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.BlockingPair;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.program.criteria.Choice;

/** Counts and names the couples who would both rather have each other than whom they have, or than nobody. */
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
        long[] count = {0};
        each((_, _, _) -> count[0]++);
        return count[0];
    }

    /** Those of the highest scores, the highest first, no more than so many. */
    List<BlockingPair> best(int most) {
        var worstFirst = Comparator.comparingInt(Found::score)
                .thenComparing(Comparator.comparingInt(Found::mentee)
                        .thenComparingInt(Found::mentor)
                        .reversed());
        var best = new PriorityQueue<>(worstFirst);
        each((mentee, mentor, score) -> {
            best.add(new Found(mentee, mentor, score));
            if (best.size() > most) {
                best.remove();
            }
        });
        return best.stream().sorted(worstFirst.reversed()).map(this::told).toList();
    }

    private record Found(int mentee, int mentor, int score) {}

    @FunctionalInterface
    private interface Each {
        void found(int mentee, int mentor, int score);
    }

    private BlockingPair told(Found found) {
        return new BlockingPair(
                problem.mentees().get(found.mentee()).participant(),
                problem.mentors().get(found.mentor()).participant(),
                problem.terms().scoreOf(found.score()));
    }

    private void each(Each each) {
        long[] mentees = worstOfMentees();
        long[] mentors = worstOfMentors();
        int[] row = new int[rows.mentors()];
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            rows.read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (row[mentor] >= 0
                        && likedByMentee(mentee, mentor, row[mentor]) > mentees[mentee]
                        && likedByMentor(mentee, mentor, row[mentor]) > mentors[mentor]
                        && Arrays.binarySearch(mentorsOf[mentee], mentor) < 0) {
                    each.found(mentee, mentor, row[mentor]);
                }
            }
        }
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
