package org.pairwright.matching.score.law;

/** Compares one group of mentees with every group of mentors. */
public interface GroupLaw {

    /**
     * Writes what is earned with each mentor group from 1 on.
     *
     * @param menteeGroup from 1 on
     */
    void fill(int menteeGroup, int[] earned);

    /**
     * What is earned by two groups that both answered.
     *
     * @param menteeGroup from 1 on
     * @param mentorGroup from 1 on
     */
    int of(int menteeGroup, int mentorGroup);
}
