package org.pairwright.matching.repair;

import java.util.List;
import org.pairwright.matching.question.Solution;

/**
 * What a change brings: exactly what matching again with it finds.
 *
 * @param pairs how many pairs more there are
 * @param placed the mentees who have more mentors than before, by participant
 * @param displaced the mentees who have fewer
 */
public record Brings(int pairs, List<Long> placed, List<Long> displaced) {
    public Brings {
        placed = List.copyOf(placed);
        displaced = List.copyOf(displaced);
    }

    static Brings between(Solution before, Solution then) {
        return new Brings(then.pairs() - before.pairs(), then.placedBeyond(before), before.placedBeyond(then));
    }
}
