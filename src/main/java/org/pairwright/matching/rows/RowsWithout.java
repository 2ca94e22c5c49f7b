package org.pairwright.matching.rows;

import java.util.Optional;

/** Rows in which some pairs, listed by mentee, are not to be made any more. */
final class RowsWithout implements RowsOver {
    private final ScoreRows all;
    private final int[][] without;

    RowsWithout(ScoreRows all, int[][] without) {
        this.all = all;
        this.without = without;
    }

    @Override
    public ScoreRows all() {
        return all;
    }

    @Override
    public void read(int mentee, int[] row) {
        all.read(mentee, row);
        for (int mentor : without[mentee]) {
            row[mentor] = FORBIDDEN;
        }
    }

    @Override
    public void offer(int mentee, int[] row, Offers offers) {
        int[] gone = without[mentee];
        all.offer(
                mentee, row, gone.length == 0 ? offers : new OffersIf(offers, (mentor, _) -> !contains(gone, mentor)));
    }

    @Override
    public int score(int mentee, int mentor) {
        return contains(without[mentee], mentor) ? FORBIDDEN : all.score(mentee, mentor);
    }

    @Override
    public Optional<Kinds> kinds() {
        return all.kinds().map(kinds -> kinds.except(without));
    }

    private static boolean contains(int[] some, int mentor) {
        for (int one : some) {
            if (one == mentor) {
                return true;
            }
        }
        return false;
    }
}
