package org.pairwright.matching.limit;

/** What every pair is worth, a row for each mentee. */
public interface Weights {
    /** The worth of a pair that is not allowed; all others lie far above. */
    long NEVER = Long.MIN_VALUE;

    int mentees();

    int mentors();

    /** Fills in what each mentor is worth to this mentee, or {@link #NEVER}. */
    void read(int mentee, long[] row);
}
