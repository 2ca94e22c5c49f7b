package org.pairwright.matching.rows;

import java.util.Optional;

/** Rows in which the pairs below a floor are not allowed. */
record RowsAbove(ScoreRows all, long least) implements RowsOver {

    @Override
    public void read(int mentee, int[] row) {
        all.read(mentee, row);
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] < least) {
                row[mentor] = FORBIDDEN;
            }
        }
    }

    @Override
    public void offer(int mentee, int[] row, Offers offers) {
        all.offer(mentee, row, new OffersIf(offers, (_, score) -> score >= least));
    }

    @Override
    public int score(int mentee, int mentor) {
        int score = all.score(mentee, mentor);
        return score < least ? FORBIDDEN : score;
    }

    @Override
    public Optional<Kinds> kinds() {
        return all.kinds();
    }
}
