package org.pairwright.ui.matching.frame;

/** What stands between her and a run. */
public enum Situation {
    /** Nobody is confirmed. */
    NOBODY,
    NO_MENTEES,
    NO_MENTORS,
    /** Every confirmed mentee has her mentor. */
    ALL_PAIRED,
    /** Every place is taken. */
    NO_PLACES,
    OPEN
}
