package org.pairwright.program.criteria;

/** What a criterion makes of a missing answer. */
public enum MissingPolicy {
    /** Half the weight, rounded down; a rule lets the pair pass. */
    NEUTRAL,
    /** Nothing; a rule forbids the pair. */
    NO_MATCH,
    /** The person who did not answer stays out of the run and reads why. */
    STAYS_OUT
}
