package org.pairwright.program.proposal;

/** What a matching run strives for first. */
public enum Aim {
    /** The greatest total score, at whatever number of pairs. */
    BEST,
    /** Most people placed, then the greatest total. */
    EVERYONE,
    /**
     * Most people placed, then the highest lowest score, then fewest pairs at that score, at the next, and so on upwards,
     * then the greatest total. Where pairs hang together by balance, limits or quotas, only the lowest score is raised.
     */
    FAIR
}
