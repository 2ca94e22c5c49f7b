package org.pairwright.matching.limit;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.pairwright.matching.rows.Pulse;

/** Looks through all pairs for those worth looking at: at first the best of each mentee, later those that beat the values. */
final class Search {
    private static final int FIRST = 48;
    private static final int FURTHER = 16;
    private static final int BEAT_EVERY = 64;

    private final Flow flow;
    private final Weights weights;
    private final Room room;
    private final Pulse pulse;
    private final long[] row;
    private final BitSet known = new BitSet();
    private final Best best = new Best(FIRST);

    Search(Flow flow, Weights weights, Room room, Pulse pulse) {
        this.flow = flow;
        this.weights = weights;
        this.room = room;
        this.pulse = pulse;
        this.row = new long[weights.mentors()];
    }

    /**
     * Lists more pairs.
     *
     * @return how many mentees found some
     */
    int look(boolean first) {
        int found = 0;
        for (int mentee = 0; mentee < weights.mentees(); mentee++) {
            if (mentee % BEAT_EVERY == 0) {
                pulse.beat(first ? mentee : weights.mentees());
            }
            if (look(mentee, first)) {
                found++;
            }
        }
        return found;
    }

    private boolean look(int mentee, boolean first) {
        weights.read(mentee, row);
        known.clear();
        for (int at = 0; at < flow.listed.size(mentee); at++) {
            known.set(flow.listed.mentor(mentee, at));
        }
        boolean all = first && room.needs()[mentee] > 0;
        best.clear(first ? FIRST : FURTHER, all ? Long.MIN_VALUE : flow.value[mentee]);
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] != Weights.NEVER && room.places()[mentor] > 0 && !known.get(mentor)) {
                best.offer(mentee, mentor, row[mentor] + room.unplacedPrice() + flow.value[flow.tree.mentor(mentor)]);
            }
        }
        if (best.size() > 0 && room.needs()[mentee] <= 0) {
            flow.raise(mentee, best.greatest());
            return false;
        }
        for (int at = 0; at < best.size(); at++) {
            int mentor = best.mentor(at);
            flow.listed.add(mentee, mentor, row[mentor] + room.unplacedPrice());
        }
        if (best.size() > 0) {
            flow.raise(mentee, best.greatest());
        }
        return best.size() > 0;
    }

    /** Raises the prices of who has no place, until nobody would rather have one there. */
    void closeFull() {
        int[] full = IntStream.range(0, row.length)
                .filter(mentor -> room.places()[mentor] <= 0)
                .toArray();
        for (int mentee = 0; full.length > 0 && mentee < weights.mentees(); mentee++) {
            if (mentee % BEAT_EVERY == 0) {
                pulse.beat(weights.mentees());
            }
            weights.read(mentee, row);
            for (int mentor : full) {
                if (row[mentor] != Weights.NEVER) {
                    int node = flow.tree.mentor(mentor);
                    flow.value[node] =
                            Math.min(flow.value[node], flow.value[mentee] - row[mentor] - room.unplacedPrice());
                }
            }
        }
    }
}
