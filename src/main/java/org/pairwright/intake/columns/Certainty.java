package org.pairwright.intake.columns;

/** How sure a column's field is. */
public enum Certainty {
    /** Said by the administrator. */
    SAID,
    CERTAIN,
    LIKELY,
    GUESSED,
    /** The column is not taken in: it may hold what no program needs unasked. */
    SENSITIVE,
    /** The column is not taken in. */
    NOT_TAKEN
}
