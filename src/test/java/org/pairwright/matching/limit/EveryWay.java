package org.pairwright.matching.limit;

/** Tries every assignment within needs, places and groups. For a handful of people. */
final class EveryWay {
    private final int[][] scores;
    private final Room room;
    private final int[] given;
    private final long[] within;
    private long best = Long.MIN_VALUE;

    EveryWay(int[][] scores, Room room) {
        this.scores = scores;
        this.room = room;
        this.given = new int[room.places().length];
        this.within = new long[room.groups().size()];
    }

    /** The greatest total less the price of unmet needs and the cost of further places. */
    long best() {
        look(0, 0, 0, 0);
        return best;
    }

    private void look(int mentee, int mentor, int met, long worth) {
        if (mentee == room.needs().length) {
            best = Math.max(best, worth);
        } else if (mentor == given.length) {
            look(mentee + 1, 0, 0, worth - (room.needs()[mentee] - met) * room.unplacedPrice());
        } else {
            look(mentee, mentor + 1, met, worth);
            if (scores[mentee][mentor] >= 0 && met < room.needs()[mentee] && given[mentor] < room.places()[mentor]) {
                long cost = room.balance() * (room.taken()[mentor] + given[mentor]);
                count(mentee, mentor, 1);
                if (allowed()) {
                    look(mentee, mentor + 1, met + 1, worth + scores[mentee][mentor] - cost);
                }
                count(mentee, mentor, -1);
            }
        }
    }

    private void count(int mentee, int mentor, int by) {
        given[mentor] += by;
        for (int at = 0; at < within.length; at++) {
            Group group = room.groups().get(at);
            within[at] += group.members().get(group.ofMentees() ? mentee : mentor) ? by : 0;
        }
    }

    private boolean allowed() {
        for (int at = 0; at < within.length; at++) {
            if (within[at] > room.groups().get(at).most()) {
                return false;
            }
        }
        return true;
    }
}
