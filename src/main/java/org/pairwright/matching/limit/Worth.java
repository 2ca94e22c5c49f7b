package org.pairwright.matching.limit;

import org.pairwright.matching.rows.ScoreRows;

/** What an assignment is worth: the points, less the price of unmet needs and the cost of further places. */
final class Worth {
    private final ScoreRows rows;
    private final Room room;

    Worth(ScoreRows rows, Room room) {
        this.rows = rows;
        this.room = room;
    }

    long of(int[][] mentorsOf) {
        long worth = 0;
        long[] given = new long[rows.mentors()];
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                worth += rows.score(mentee, mentor) - room.cost(mentor, given[mentor]++);
            }
            worth -= (room.needs()[mentee] - mentorsOf[mentee].length) * room.unplacedPrice();
        }
        return worth;
    }
}
