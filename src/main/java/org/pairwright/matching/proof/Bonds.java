package org.pairwright.matching.proof;

import java.util.BitSet;
import java.util.List;

/**
 * What holds pairs together beyond their two people, by position, and the numbers that are said to prove an assignment best
 * within it.
 *
 * @param balance what each further mentee of the same mentor costs more than the one before
 * @param taken how many mentees each mentor has from before
 * @param gap how much better an allowed assignment could be at most; 0 where none is
 */
public record Bonds(long balance, List<Integer> taken, List<Limited> groups, List<Mixed> quotas, long gap) {

    public Bonds {
        taken = List.copyOf(taken);
        groups = List.copyOf(groups);
        quotas = List.copyOf(quotas);
    }

    /**
     * People of one side who may have so many pairs together.
     *
     * @param price what one more pair within the group would be worth
     */
    public record Limited(boolean ofMentees, BitSet members, long most, long price) {}

    /**
     * A least share of pairs whose two people answered differently.
     *
     * @param menteeAnswers a number for each answer, 0 for none
     * @param mentorAnswers likewise, the same number for the same answer
     * @param share in percent
     * @param multiplier how many points one mixed pair in a hundred more was counted as
     */
    public record Mixed(List<Integer> menteeAnswers, List<Integer> mentorAnswers, int share, Multiplier multiplier) {
        public Mixed {
            menteeAnswers = List.copyOf(menteeAnswers);
            mentorAnswers = List.copyOf(mentorAnswers);
        }

        boolean of(int mentee, int mentor) {
            int one = menteeAnswers.get(mentee);
            int other = mentorAnswers.get(mentor);
            return one > 0 && other > 0 && one != other;
        }
    }

    /** The points that a mixed pair was given besides, and those that any pair was taken; both in the proportion of the share. */
    public record Multiplier(long given, long taken) {}
}
