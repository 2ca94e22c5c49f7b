package org.pairwright.program.pairs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What pairs make of places and needs. A member of a circle has one mentor there, however many lead it; and whoever
 * leads a circle keeps her places for mentees of her own.
 */
public final class PairCounts {
    private final Map<Long, Integer> mentorsOf = new HashMap<>();
    private final Map<Long, Integer> menteesOf = new HashMap<>();

    private record Membership(long circle, long member) {}

    /** Counts all of these, whatever became of them. */
    public static PairCounts of(Stream<PairLife> lives) {
        var counts = new PairCounts();
        var counted = new HashSet<Membership>();
        lives.map(PairLife::pair).forEach(pair -> {
            OptionalLong circle = pair.circle();
            if (circle.isEmpty()) {
                counts.menteesOf.merge(pair.mentor(), 1, Integer::sum);
                counts.mentorsOf.merge(pair.mentee(), 1, Integer::sum);
            } else if (counted.add(new Membership(circle.getAsLong(), pair.mentee()))) {
                counts.mentorsOf.merge(pair.mentee(), 1, Integer::sum);
            }
        });
        return counts;
    }

    /** Of how many mentors that she needs this mentee is served. */
    public int mentorsOf(long participant) {
        return mentorsOf.getOrDefault(participant, 0);
    }

    /** How many of her places this mentor's mentees take. */
    public int menteesOf(long participant) {
        return menteesOf.getOrDefault(participant, 0);
    }
}
