package org.pairwright.matching.score;

/** Compares one group of mentees with every group of mentors. */
interface GroupLaw {

    /**
     * Writes what is earned with each mentor group from 1 on.
     *
     * @param menteeGroup from 1 on
     */
    void fill(int menteeGroup, int[] earned);
}
