package org.pairwright.matching.fair;

import java.util.Arrays;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Demand;

/** How high the lowest of so many pairs can be at most, by what each mentee and each mentor can have at best. */
final class Reach {
    private static final int BEAT_EVERY = 128;

    private Reach() {}

    /** Of {@code pairs} pairs, one at least earns no more than this; exact where nobody’s best is in another’s way. */
    static long of(ScoreRows rows, Demand demand, int pairs, Pulse pulse) {
        int[] bestOfMentees = new int[rows.mentees()];
        int[] bestOfMentors = new int[rows.mentors()];
        Arrays.fill(bestOfMentees, ScoreRows.FORBIDDEN);
        Arrays.fill(bestOfMentors, ScoreRows.FORBIDDEN);
        int[] row = new int[rows.mentors()];
        for (int mentee = 0; mentee < bestOfMentees.length; mentee++) {
            if (mentee % BEAT_EVERY == 0) {
                pulse.beat(0);
            }
            if (demand.needs()[mentee] > 0) {
                rows.read(mentee, row);
                for (int mentor = 0; mentor < row.length; mentor++) {
                    bestOfMentees[mentee] = Math.max(bestOfMentees[mentee], row[mentor]);
                    bestOfMentors[mentor] = Math.max(bestOfMentors[mentor], row[mentor]);
                }
            }
        }
        return Math.min(last(bestOfMentees, demand.needs(), pairs), last(bestOfMentors, demand.places(), pairs));
    }

    /** What the last of so many has at best, the best first. */
    private static long last(int[] best, int[] counts, int pairs) {
        long[] sorted = new long[best.length];
        Arrays.setAll(sorted, at -> (long) -best[at] << Integer.SIZE | at);
        Arrays.sort(sorted);
        long left = pairs;
        int at = 0;
        while (left > counts[(int) sorted[at]]) {
            left -= counts[(int) sorted[at++]];
        }
        return best[(int) sorted[at]];
    }
}
