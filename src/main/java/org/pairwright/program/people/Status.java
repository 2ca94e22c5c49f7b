package org.pairwright.program.people;

/** How far a participant is on the way into the program. A matching run takes the confirmed. */
public enum Status {
    APPLIED,
    ELIGIBLE,
    CONFIRMED,
    WAITING,
    ON_HOLD,
    WITHDRAWN
}
