package org.pairwright.intake.rows.problem;

/** How bad a problem is. */
public enum Severity {
    /** The row is not taken in. */
    ERROR,
    /** The row is taken in, the cell as the problem says. */
    WARNING
}
