package org.pairwright.intake.rows.problem;

/** What sort of thing is wrong: problems of one kind in one column are repaired alike. */
public enum ProblemKind {
    /** Something that is needed is not there. */
    MISSING,
    /** The cell holds what the field does not take. */
    NOT_UNDERSTOOD,
    /** The cell says more or less than the field takes; the problem says what was taken. */
    ASSUMED,
    /** Nothing in the column tells whether the day or the month comes first. */
    DATE_ORDER,
    /** The file lost what once stood in the cell: digits of a long number, the value of a formula. */
    DAMAGED,
    /** Taken in as it stands, but it looks like a slip of the pen. */
    LOOKS_WRONG
}
