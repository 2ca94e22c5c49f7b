package org.pairwright.matching.answer;

import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody wants: her first wishes, and those that count half. A wish stands in one of the two.
 *
 * @param first as compared
 * @param second as compared
 */
public record Wishes(Set<String> first, Set<String> second) {

    /** What is wanted in both counts as a first wish. */
    public Wishes {
        first = Set.copyOf(first);
        var others = new TreeSet<>(second);
        others.removeAll(first);
        second = Set.copyOf(others);
    }

    /** The halves that a mentor who offers everything covers. */
    public int halves() {
        return 2 * first.size() + second.size();
    }
}
