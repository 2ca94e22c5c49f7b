package org.pairwright.desk.backup;

import org.pairwright.storage.rows.DeskState;
import org.pairwright.text.Sentence;

/** How much a desk holds, in what she counts by. */
public record DeskCounts(long people, long participants, long pairs, long sessions) {

    public static DeskCounts of(DeskState state) {
        return new DeskCounts(
                state.rows("PERSON"), state.rows("PARTICIPANT"), state.rows("PAIR"), state.rows("SESSION"));
    }

    public Sentence sentence() {
        return Sentence.of("backup.counts", people, participants, pairs, sessions);
    }
}
