package org.pairwright.matching.fair;

import org.pairwright.matching.rows.Offers;
import org.pairwright.matching.rows.RowsOver;
import org.pairwright.matching.rows.ScoreRows;

/**
 * What is left to choose from, by what counts last. Whoever has to stay placed or full
 * earns a bonus above all points that there can be, so that she does.
 */
final class TightRows implements RowsOver {
    private final ScoreRows all;
    private final Tight tight;
    private final int from;
    private final Taste taste;

    /** @param from pairs of a lower score are no longer there */
    TightRows(ScoreRows all, Tight tight, int from, Taste taste) {
        this.all = all;
        this.tight = tight;
        this.from = from;
        this.taste = taste;
    }

    @Override
    public ScoreRows all() {
        return all;
    }

    @Override
    public void read(int mentee, int[] row) {
        all.read(mentee, row);
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = isLeft(mentee, mentor) ? worth(mentee, mentor, row[mentor]) : FORBIDDEN;
        }
    }

    @Override
    public void offer(int mentee, int[] row, Offers offers) {
        all.read(mentee, row);
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (isLeft(mentee, mentor)) {
                offers.offer(mentor, worth(mentee, mentor, row[mentor]));
            }
        }
    }

    @Override
    public int score(int mentee, int mentor) {
        return isLeft(mentee, mentor) ? worth(mentee, mentor, all.score(mentee, mentor)) : FORBIDDEN;
    }

    private boolean isLeft(int mentee, int mentor) {
        byte one = tight.open(mentee)[mentor];
        return one >= from || (one < 0 && one != Tight.GONE);
    }

    private int worth(int mentee, int mentor, int points) {
        return taste.of(mentee, mentor, points)
                + (tight.menteeStays[mentee] ? taste.bonus() : 0)
                + (tight.mentorStays[mentor] ? taste.bonus() : 0);
    }
}
