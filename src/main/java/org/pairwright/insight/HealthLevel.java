package org.pairwright.insight;

/** How an active pair does, from well to worrying; too early is not yet known. */
public enum HealthLevel {
    ON_TRACK,
    NEEDS_A_LOOK,
    AT_RISK,
    TOO_EARLY
}
