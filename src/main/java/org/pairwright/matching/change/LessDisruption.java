package org.pairwright.matching.change;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * How good a match can be that changes only so many of the pairs that there are.
 *
 * @param steps by the number of changes, rising; each is the best that there is with at most so many
 * @param inWords a sentence for every step, then what is known between them
 */
public record LessDisruption(List<Step> steps, List<Sentence> inWords) {
    public LessDisruption {
        steps = List.copyOf(steps);
        inWords = List.copyOf(inWords);
    }

    /**
     * The best match with so few changes.
     *
     * @param changed how many of the present pairs are given up
     * @param pairs how many pairs there are then
     * @param points what all of them earn together
     * @param made the pairs, a mentee and a mentor by participant
     */
    public record Step(int changed, int pairs, long points, List<Couple> made) {
        public Step {
            made = List.copyOf(made);
        }
    }

    /** A mentee and a mentor by participant. */
    public record Couple(long mentee, long mentor) {}
}
