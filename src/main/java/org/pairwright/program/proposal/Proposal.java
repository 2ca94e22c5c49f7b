package org.pairwright.program.proposal;

import java.util.List;
import java.util.Optional;
import org.pairwright.text.Sentence;

/**
 * What a matching run gives back. It was checked against its certificate before anybody sees it, and changes nothing
 * until it is confirmed.
 *
 * @param mostPoints the weights in force together: what a perfect pair would earn
 * @param statement what is proved, in words
 * @param account what it costs; none for runs of before it was kept
 */
public record Proposal(
        Aim aim,
        long mostPoints,
        List<ProposedPair> pairs,
        List<Unplaced> unplaced,
        Certificate certificate,
        Sentence statement,
        Optional<Account> account) {

    public Proposal {
        pairs = List.copyOf(pairs);
        unplaced = List.copyOf(unplaced);
    }

    /** Without an account of what it costs. */
    public Proposal(
            Aim aim,
            long mostPoints,
            List<ProposedPair> pairs,
            List<Unplaced> unplaced,
            Certificate certificate,
            Sentence statement) {
        this(aim, mostPoints, pairs, unplaced, certificate, statement, Optional.empty());
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
