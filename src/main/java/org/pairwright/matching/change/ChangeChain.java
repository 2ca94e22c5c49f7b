package org.pairwright.matching.change;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * Changes that hang together: each takes the place that the next one leaves.
 *
 * @param difference by how much all their scores rise together, or fall where it is below 0
 * @param inWords the whole chain in one sentence
 */
public record ChangeChain(List<Change> changes, int difference, Sentence inWords) {
    public ChangeChain {
        changes = List.copyOf(changes);
    }
}
