package org.pairwright.matching.sure;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * Whether a pair stays when one weight changes, by participants.
 *
 * @param variants how many were tried
 * @param brokenBy those in which the two are no pair any more
 */
public record PairSureness(long mentee, long mentor, int variants, List<Variant> brokenBy, Sentence inWords) {
    public PairSureness {
        brokenBy = List.copyOf(brokenBy);
    }

    /** In how many variants of 100 the pair stays, rounded down. */
    public int share() {
        return variants == 0 ? 100 : 100 * (variants - brokenBy.size()) / variants;
    }
}
