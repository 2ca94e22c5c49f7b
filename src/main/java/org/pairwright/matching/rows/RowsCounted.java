package org.pairwright.matching.rows;

import java.util.Optional;

/** Rows in which every allowed pair earns nothing, so that only the number of pairs counts. */
record RowsCounted(ScoreRows all) implements RowsOver {

    @Override
    public void read(int mentee, int[] row) {
        all.read(mentee, row);
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = Math.min(0, row[mentor]);
        }
    }

    @Override
    public int score(int mentee, int mentor) {
        return Math.min(0, all.score(mentee, mentor));
    }

    @Override
    public Optional<Kinds> kinds() {
        return all.kinds();
    }
}
