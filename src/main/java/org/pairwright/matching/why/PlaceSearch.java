package org.pairwright.matching.why;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;

/**
 * Finds the mentor at whom one more place would do most for somebody who was left out: she may take it herself, or its
 * taker makes room elsewhere, and so on. By shortest ways (Dijkstra) over what each step loses against the prices; the
 * total grows by the price of the place minus the way to it.
 */
final class PlaceSearch {
    private static final long FAR = Long.MAX_VALUE;

    private final ScoreRows rows;
    private final Demand left;
    private final Assignment assignment;
    private final List<List<Integer>> menteesOf;
    private final IntPredicate takesMore;
    private final long[] way;
    private final boolean[] done;
    private final int[] row;

    /** @param takesMore whether a mentor may be given a place more */
    PlaceSearch(ScoreRows rows, Outcome outcome, List<List<Integer>> menteesOf, IntPredicate takesMore) {
        this.rows = rows;
        this.left = outcome.left();
        this.assignment = outcome.assignment();
        this.menteesOf = menteesOf;
        this.takesMore = takesMore;
        this.way = new long[rows.mentors()];
        this.done = new boolean[rows.mentors()];
        this.row = new int[rows.mentors()];
    }

    /** By position; empty where nobody who takes more is allowed for her. */
    OptionalInt of(int mentee) {
        Arrays.fill(way, FAR);
        Arrays.fill(done, false);
        long dearest = Arrays.stream(assignment.prices()).max().orElse(0);
        int best = -1;
        step(mentee, 0);
        for (int mentor = nearest(); mentor >= 0; mentor = nearest()) {
            if (best >= 0 && dearest - way[mentor] <= gain(best)) {
                break;
            }
            done[mentor] = true;
            if (takesMore.test(mentor) && (best < 0 || gain(mentor) > gain(best))) {
                best = mentor;
            }
            for (int next : menteesOf.get(mentor)) {
                step(next, way[mentor] + premium(next, mentor));
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private long gain(int mentor) {
        return assignment.prices()[mentor] - way[mentor];
    }

    private int nearest() {
        int nearest = -1;
        for (int mentor = 0; mentor < way.length; mentor++) {
            if (!done[mentor] && way[mentor] < FAR && (nearest < 0 || way[mentor] < way[nearest])) {
                nearest = mentor;
            }
        }
        return nearest;
    }

    private void step(int mentee, long from) {
        rows.read(mentee, row);
        for (int mentor : assignment.mentorsOf()[mentee]) {
            row[mentor] = ScoreRows.FORBIDDEN;
        }
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] >= 0 && !done[mentor]) {
                long next = from + assignment.benefits()[mentee] + assignment.prices()[mentor] - row[mentor];
                way[mentor] = Math.min(way[mentor], next);
            }
        }
    }

    /** What a mentee of several needs loses when she leaves one of her mentors; otherwise the prices say it all. */
    private long premium(int mentee, int mentor) {
        if (left.needs()[mentee] == 1) {
            return 0;
        }
        rows.read(mentee, row);
        return row[mentor] - assignment.benefits()[mentee] - assignment.prices()[mentor];
    }
}
