package org.pairwright.matching.sure;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * How sure a match is.
 *
 * @param variants how many variants were matched again
 * @param pairs one for each pair, the least sure first
 * @param inWords what stays, and how it was tried
 */
public record Sureness(int variants, List<PairSureness> pairs, List<Sentence> inWords) {
    public Sureness {
        pairs = List.copyOf(pairs);
        inWords = List.copyOf(inWords);
    }
}
