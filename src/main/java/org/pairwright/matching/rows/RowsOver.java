package org.pairwright.matching.rows;

/** Rows made of other rows, of the same people. */
public interface RowsOver extends ScoreRows {

    /** The rows that these are made of. */
    ScoreRows all();

    @Override
    default int mentees() {
        return all().mentees();
    }

    @Override
    default int mentors() {
        return all().mentors();
    }
}
