package org.pairwright.program.proposal;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.text.Sentence;

/**
 * How two matches differ in what fairness raises, as people read it: the lowest score, and where that is the same, how many
 * pairs have a low one. All scores are from 0 to 100.
 *
 * @param lowestBefore the lowest score of the one
 * @param lowestAfter of the other
 * @param score the lowest score that more pairs have in one than in the other
 * @param pairsBefore how many pairs of the one score no more than that
 * @param pairsAfter of the other
 */
public record FairChange(int lowestBefore, int lowestAfter, int score, int pairsBefore, int pairsAfter) {
    private static final int SCORES = 101;

    /** From scores of pairs counted by score to others; nothing where they are the same, or one has no pairs. */
    public static Optional<FairChange> between(int[] before, int[] after) {
        int score = Arrays.mismatch(before, after);
        int lowestBefore = lowest(before);
        int lowestAfter = lowest(after);
        return score < 0 || lowestBefore == SCORES || lowestAfter == SCORES
                ? Optional.empty()
                : Optional.of(
                        new FairChange(lowestBefore, lowestAfter, score, upTo(score, before), upTo(score, after)));
    }

    /** How many pairs have each score, before any is counted. */
    public static int[] counts() {
        return new int[SCORES];
    }

    private static int lowest(int[] counts) {
        int score = 0;
        while (score < SCORES && counts[score] == 0) {
            score++;
        }
        return score;
    }

    private static int upTo(int score, int[] counts) {
        return Arrays.stream(counts, 0, score + 1).sum();
    }

    /** Whether the other is less fair. */
    public boolean worse() {
        return pairsAfter > pairsBefore;
    }

    /** Whether the lowest score is another. */
    public boolean ofLowest() {
        return lowestBefore != lowestAfter;
    }

    /** What would be instead, as the beginning of a sentence. */
    public Sentence inWords() {
        return ofLowest()
                ? Sentence.of("fair.lowest", lowestAfter, lowestBefore)
                : Sentence.of("fair.level", pairsAfter, pairsBefore, score);
    }
}
