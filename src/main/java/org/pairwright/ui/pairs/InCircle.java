package org.pairwright.ui.pairs;

import java.util.Set;

/**
 * The circle in which a pair meets.
 *
 * @param members how many mentees are in it, or were
 * @param pairs all of the circle, by id
 */
record InCircle(String topic, int members, Set<Long> pairs) {

    InCircle {
        pairs = Set.copyOf(pairs);
    }
}
