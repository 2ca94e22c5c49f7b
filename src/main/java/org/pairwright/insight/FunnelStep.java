package org.pairwright.insight;

/** How far a participant came in a program, in the order of the way. */
public enum FunnelStep {
    APPLIED,
    CONFIRMED,
    MATCHED,
    ACTIVE,
    COMPLETED
}
