package org.pairwright.matching.rows;

import java.util.BitSet;

/** Rows in which points are multiplied, and some pairs earn a bonus after that. */
public final class RowsKeeping implements RowsOver {
    private final ScoreRows all;
    private final BitSet[] kept;
    private final int scale;
    private final int bonus;

    /**
     * Of other rows.
     *
     * @param kept for every mentee the mentors with a bonus
     * @param scale the greatest points times this, and the bonus, must fit an int
     */
    public RowsKeeping(ScoreRows all, BitSet[] kept, long scale, long bonus) {
        this.all = all;
        this.kept = kept;
        this.scale = Math.toIntExact(scale);
        this.bonus = Math.toIntExact(bonus);
    }

    @Override
    public ScoreRows all() {
        return all;
    }

    @Override
    public void read(int mentee, int[] row) {
        all.read(mentee, row);
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = row[mentor] < 0 ? FORBIDDEN : row[mentor] * scale;
        }
        kept[mentee].stream().filter(mentor -> row[mentor] >= 0).forEach(mentor -> row[mentor] += bonus);
    }

    @Override
    public int score(int mentee, int mentor) {
        int score = all.score(mentee, mentor);
        return score < 0 ? FORBIDDEN : score * scale + (kept[mentee].get(mentor) ? bonus : 0);
    }
}
