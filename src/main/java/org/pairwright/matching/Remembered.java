package org.pairwright.matching;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.PlainScore;

/** Plain scores, worked out once for each pair: a fair run is proved in three passes over all pairs. */
final class Remembered implements IntBinaryOperator {
    /** More pairs than this are worked out each time, since nobody holds all scores of a large run. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final PlainScore plain;
    private final int mentors;
    private final int[] scores;

    private Remembered(PlainScore plain, int mentees, int mentors) {
        this.plain = plain;
        this.mentors = mentors;
        this.scores = new int[mentees * mentors];
        Arrays.fill(scores, NOT_YET);
    }

    static IntBinaryOperator of(PlainScore plain, MatchingProblem problem) {
        int mentees = problem.mentees().size();
        int mentors = problem.mentors().size();
        return (long) mentees * mentors > MOST_PAIRS ? plain::score : new Remembered(plain, mentees, mentors);
    }

    @Override
    public int applyAsInt(int mentee, int mentor) {
        int at = mentee * mentors + mentor;
        if (scores[at] == NOT_YET) {
            scores[at] = plain.score(mentee, mentor);
        }
        return scores[at];
    }
}
