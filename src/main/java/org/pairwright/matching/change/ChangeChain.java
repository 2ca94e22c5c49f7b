package org.pairwright.matching.change;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * Changes that hang together: each takes the place that the next one leaves.
 *
 * @param difference by how much all their scores rise together, or fall where it is below 0
 * @param inWords a sentence for every change
 */
public record ChangeChain(List<Change> changes, int difference, List<Sentence> inWords) {

    public ChangeChain {
        changes = List.copyOf(changes);
        inWords = List.copyOf(inWords);
    }

    /** What the scores change, gains and losses alike. */
    int unrest() {
        return changes.stream()
                .mapToInt(change -> Math.abs(change.difference()))
                .sum();
    }
}
