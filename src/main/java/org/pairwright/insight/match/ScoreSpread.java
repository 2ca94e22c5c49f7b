package org.pairwright.insight.match;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;

/**
 * How the scores of the proposed pairs spread.
 *
 * @param tens ten counts: scores 0 to 9, 10 to 19, ... 90 to 100
 * @param mean rounded; 0 without pairs
 * @param lowest 0 without pairs
 */
public record ScoreSpread(List<Integer> tens, int mean, int lowest) {
    public static final int TENS = 10;

    public ScoreSpread {
        tens = List.copyOf(tens);
    }

    public static ScoreSpread of(Proposal proposal) {
        var counts = new int[TENS];
        proposal.pairs().forEach(pair -> counts[ten(pair)]++);
        return new ScoreSpread(IntStream.of(counts).boxed().toList(), proposal.meanScore(), proposal.lowestScore());
    }

    /** In which of the tens a pair is, counted from 0; a score of 100 is in the last. */
    public static int ten(ProposedPair pair) {
        return Math.min(pair.score() / TENS, TENS - 1);
    }

    public int pairs() {
        return tens.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many pairs are in the fullest ten. */
    public int most() {
        return tens.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
