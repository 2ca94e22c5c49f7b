package org.pairwright.matching.rows;

import java.util.Optional;

/** Rows that beat a pulse every now and then when they are read, for work that reads many of them for one answer. */
final class RowsHeard implements RowsOver {
    private static final int BEAT_EVERY = 128;

    private final ScoreRows all;
    private final Pulse pulse;
    private int reads;

    RowsHeard(ScoreRows all, Pulse pulse) {
        this.all = all;
        this.pulse = pulse;
    }

    @Override
    public ScoreRows all() {
        return all;
    }

    @Override
    public void read(int mentee, int[] row) {
        if (++reads % BEAT_EVERY == 0) {
            pulse.beat(mentee);
        }
        all.read(mentee, row);
    }

    @Override
    public void offer(int mentee, int[] row, Offers offers) {
        if (++reads % BEAT_EVERY == 0) {
            pulse.beat(mentee);
        }
        all.offer(mentee, row, offers);
    }

    @Override
    public int score(int mentee, int mentor) {
        return all.score(mentee, mentor);
    }

    @Override
    public Optional<Kinds> kinds() {
        return all.kinds();
    }
}
