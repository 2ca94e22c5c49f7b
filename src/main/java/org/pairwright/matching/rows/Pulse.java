package org.pairwright.matching.rows;

/** Told every now and then how many mentees are dealt with; may stop the work by an exception. */
public interface Pulse {
    Pulse NONE = _ -> {};

    void beat(long mentees);
}
