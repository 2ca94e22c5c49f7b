package org.pairwright.intake.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What she decided about people.
 *
 * @param same her answers: true for the same person, false for somebody else
 * @param left numbers of participants who are not in the file and have left the program
 */
public record Decisions(Map<Question, Boolean> same, Set<Long> left) {
    public static final Decisions NONE = new Decisions(Map.of(), Set.of());

    public Decisions {
        same = Map.copyOf(same);
        left = Set.copyOf(left);
    }

    /** Empty where she has not answered. */
    public Optional<Boolean> answer(Question question) {
        return Optional.ofNullable(same.get(question));
    }

    public Decisions with(Question question, boolean isSame) {
        var all = new HashMap<>(same);
        all.put(question, isSame);
        return new Decisions(all, left);
    }

    /** The question is open again. */
    public Decisions without(Question question) {
        var all = new HashMap<>(same);
        all.remove(question);
        return new Decisions(all, left);
    }

    public Decisions withLeft(long participant, boolean hasLeft) {
        var all = new HashSet<>(left);
        if (hasLeft) {
            all.add(participant);
        } else {
            all.remove(participant);
        }
        return new Decisions(same, all);
    }
}
