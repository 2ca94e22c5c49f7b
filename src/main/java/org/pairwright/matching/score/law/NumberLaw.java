package org.pairwright.matching.score.law;

import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;

/** Comparisons of numbers: what the mentor's minus the mentee's earns. */
public final class NumberLaw implements GroupLaw {
    private final long[] mentees;
    private final long[] mentors;
    private final Worth worth;

    private NumberLaw(long[] mentees, long[] mentors, Worth worth) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.worth = worth;
    }

    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;

    /** What a difference earns. */
    interface Worth {
        int of(long difference);
    }

    public static NumberLaw of(Criterion criterion, int most, Groups<Long> mentees, Groups<Long> mentors) {
        return new NumberLaw(plain(mentees), plain(mentors), worth(criterion, most));
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        long mine = mentees[menteeGroup - 1];
        for (int group = 1; group < earned.length; group++) {
            earned[group] = worth.of(mentors[group - 1] - mine);
        }
    }

    private static Worth worth(Criterion criterion, int most) {
        return switch (criterion.comparison()) {
            case Comparison.Closest(int range) -> difference -> sloping(Math.abs(difference), 1_000L * range, most);
            case Comparison.GapWithin(int least, int greatest) ->
                difference -> band(difference, 1_000L * least, 1_000L * greatest, most);
            case Comparison.HoursApart(int hours)
            when criterion.isRule() -> difference -> clock(difference) <= (long) HOUR * hours ? 1 : 0;
            case Comparison.HoursApart(int hours) ->
                difference -> clock(difference) > (long) HOUR * hours
                        ? 0
                        : sloping(clock(difference), HOUR * (hours + 1L), most);
            default -> throw new IllegalArgumentException("does not compare numbers: " + criterion.comparison());
        };
    }

    private static int sloping(long distance, long range, int most) {
        long left = Math.max(0, range - distance);
        return (int) (left * most / range);
    }

    private static int band(long gap, long least, long greatest, int most) {
        long outside = Math.max(least - gap, gap - greatest);
        return outside <= 0 ? most : outside <= 1_000 ? most / 2 : 0;
    }

    private static long clock(long seconds) {
        long east = Math.floorMod(seconds, (long) DAY);
        return Math.min(east, DAY - east);
    }

    private static long[] plain(Groups<Long> groups) {
        return groups.values().stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        return worth.of(mentors[mentorGroup - 1] - mentees[menteeGroup - 1]);
    }
}
