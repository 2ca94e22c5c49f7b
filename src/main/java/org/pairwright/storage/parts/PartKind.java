package org.pairwright.storage.parts;

/** What a part of a run's record tells. */
public enum PartKind {
    /** What was asked for, and the criteria. */
    TERMS,
    PINS_AND_BANS,
    /** Everybody in the run as she was. */
    PEOPLE,
    PAIRS,
    UNPLACED,
    /** The certificate: its figures first, then benefits and prices. */
    PROOF,
    /** What the result costs. */
    COST
}
