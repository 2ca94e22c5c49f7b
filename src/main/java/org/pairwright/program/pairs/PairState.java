package org.pairwright.program.pairs;

/** Where a pair stands: what its last event led to. */
public enum PairState {
    INVITED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    ENDED;

    /** Whether the pair takes one of the mentor's places. */
    public boolean isRunning() {
        return this == INVITED || this == ACTIVE || this == PAUSED;
    }
}
