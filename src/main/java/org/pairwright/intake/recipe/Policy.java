package org.pairwright.intake.recipe;

/** What becomes of a field of somebody known when a file says it differently. */
public enum Policy {
    OVERWRITE,
    FILL_IF_EMPTY,
    NEVER
}
