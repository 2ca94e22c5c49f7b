package org.pairwright.matching.score.law;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pairwright.matching.answer.WeekHours;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;

/** Hours of a week as bits: what two share is counted word by word. */
public final class HoursLaw implements GroupLaw {
    private static final int LONGS = Math.ceilDiv(7 * 24 * WeekHours.QUARTERS, Long.SIZE);

    private final int most;
    private final int enough;
    private final List<WeekHours> mine;
    private final List<WeekHours> theirs;
    private final Bits myBits;
    private final Bits theirBits;

    /** By group: by the clock on the wall, and by UTC; the latter empty where the time zone is not known. */
    private static final class Bits {
        private final long[][] clock;
        private final long[][] utc;

        Bits(List<WeekHours> groups) {
            clock = groups.stream().map(one -> bits(one.clock())).toArray(long[][]::new);
            utc = groups.stream()
                    .map(one -> one.utc().map(Bits::bits).orElse(new long[0]))
                    .toArray(long[][]::new);
        }

        private static long[] bits(BitSet hours) {
            return Arrays.copyOf(hours.toLongArray(), LONGS);
        }
    }

    private HoursLaw(int most, int enough, List<WeekHours> mine, List<WeekHours> theirs) {
        this.most = most;
        this.enough = enough * WeekHours.QUARTERS;
        this.mine = mine;
        this.theirs = theirs;
        this.myBits = new Bits(mine);
        this.theirBits = new Bits(theirs);
    }

    public static Grouping of(Criterion criterion, int enough, MatchingProblem problem) {
        var on = problem.terms().on();
        Groups<WeekHours> mentees =
                Groups.of(problem.mentees(), profile -> WeekHours.of(profile, criterion.menteeField(), on));
        Groups<WeekHours> mentors =
                Groups.of(problem.mentors(), profile -> WeekHours.of(profile, criterion.mentorField(), on));
        return new Grouping(
                mentees,
                mentors,
                new HoursLaw(Math.max(1, criterion.most()), enough, mentees.values(), mentors.values()));
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        for (int group = 1; group < earned.length; group++) {
            earned[group] = of(menteeGroup, group);
        }
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        int common = shared(menteeGroup - 1, mentorGroup - 1);
        for (String slot : mine.get(menteeGroup - 1).slots()) {
            if (theirs.get(mentorGroup - 1).slots().contains(slot)) {
                common += WeekHours.QUARTERS;
            }
        }
        return (int) ((long) most * Math.min(common, enough) / enough);
    }

    private int shared(int mentee, int mentor) {
        boolean zones = myBits.utc[mentee].length > 0 && theirBits.utc[mentor].length > 0;
        long[] some = zones ? myBits.utc[mentee] : myBits.clock[mentee];
        long[] others = zones ? theirBits.utc[mentor] : theirBits.clock[mentor];
        int shared = 0;
        for (int at = 0; at < LONGS; at++) {
            shared += Long.bitCount(some[at] & others[at]);
        }
        return shared;
    }
}
