package org.pairwright.matching.circle.proof;

import java.util.List;

/**
 * How many new members circles take. By position.
 *
 * @param needs how many each needs at least, if it gets any
 * @param room how many each can take; fewer than it needs where it cannot get any
 */
public record Rooms(List<Integer> needs, List<Integer> room) {

    public Rooms {
        needs = List.copyOf(needs);
        room = List.copyOf(room);
    }
}
