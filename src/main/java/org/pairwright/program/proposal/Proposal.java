package org.pairwright.program.proposal;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * What a matching run gives back. It was checked against its certificate before anybody sees it, and changes nothing
 * until it is confirmed.
 *
 * @param mostPoints the weights in force together: what a perfect pair would earn
 * @param statement what is proved, in words
 */
public record Proposal(
        Aim aim,
        long mostPoints,
        List<ProposedPair> pairs,
        List<Unplaced> unplaced,
        Certificate certificate,
        Sentence statement) {

    public Proposal {
        pairs = List.copyOf(pairs);
        unplaced = List.copyOf(unplaced);
    }

    /** The mean of the scores that people read, rounded; 0 without pairs. */
    public int meanScore() {
        return (int) Math.round(
                pairs.stream().mapToInt(ProposedPair::score).average().orElse(0));
    }

    /** The lowest score; 0 without pairs. */
    public int lowestScore() {
        return pairs.stream().mapToInt(ProposedPair::score).min().orElse(0);
    }
}
