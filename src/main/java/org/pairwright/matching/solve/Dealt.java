package org.pairwright.matching.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.pairwright.matching.rows.Kinds;

/** The mentors of each kind in a ring: whoever was given somebody comes again when all others of her kind had one. */
final class Dealt {
    private final Network net;
    private final List<Deque<Integer>> rings = new ArrayList<>();

    Dealt(Network net, Kinds kinds) {
        this.net = net;
        for (int kind = 0; kind < kinds.mentorKinds(); kind++) {
            rings.add(new ArrayDeque<>());
        }
        for (int mentor = 0; mentor < net.mentors; mentor++) {
            rings.get(kinds.mentor(mentor)).add(mentor);
        }
    }

    /** A mentor of that kind who is not full. */
    int next(int kind) {
        Deque<Integer> ring = rings.get(kind);
        int mentor = ring.remove();
        while (net.made.full(mentor)) {
            mentor = ring.remove();
        }
        ring.add(mentor);
        return mentor;
    }
}
