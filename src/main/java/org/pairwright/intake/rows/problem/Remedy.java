package org.pairwright.intake.rows.problem;

/** What can be done about problems without touching the file. */
public enum Remedy {
    /** Say once what the value stands for, in all rows. */
    MAP_VALUE,
    /** Say whether the day or the month comes first. */
    CHOOSE_DATE_ORDER,
    /** Write the right thing over the cell. */
    FIX_CELL,
    LEAVE_ROWS_OUT,
    LEAVE_COLUMN_OUT
}
