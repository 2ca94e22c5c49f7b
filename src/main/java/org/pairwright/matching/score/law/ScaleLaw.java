package org.pairwright.matching.score.law;

import java.util.List;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison.Scales;
import org.pairwright.program.criteria.Criterion;

/** Several scales: how far two stand apart on all of them together. */
public final class ScaleLaw implements GroupLaw {
    private final int most;
    private final boolean alike;
    private final long end;
    private final long[][] mine;
    private final long[][] theirs;

    private ScaleLaw(int most, Scales scales, long[][] mine, long[][] theirs) {
        this.most = most;
        this.alike = scales.alike();
        this.end = 1_000L * scales.range() * (scales.others().size() + 1);
        this.mine = mine;
        this.theirs = theirs;
    }

    public static Grouping of(Criterion criterion, Scales scales, MatchingProblem problem) {
        Groups<List<Long>> mentees = Groups.of(
                problem.mentees(), profile -> Answered.scales(profile, criterion.menteeField(), scales.others()));
        Groups<List<Long>> mentors = Groups.of(
                problem.mentors(), profile -> Answered.scales(profile, criterion.mentorField(), scales.others()));
        var law = new ScaleLaw(Math.max(1, criterion.most()), scales, plain(mentees), plain(mentors));
        return new Grouping(mentees, mentors, law);
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        for (int group = 1; group < earned.length; group++) {
            earned[group] = of(menteeGroup, group);
        }
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        long[] some = mine[menteeGroup - 1];
        long[] others = theirs[mentorGroup - 1];
        long apart = 0;
        for (int at = 0; at < some.length; at++) {
            apart += Math.abs(some[at] - others[at]);
        }
        long left = Math.max(0, end - apart);
        return (int) (most * (alike ? left : end - left) / end);
    }

    private static long[][] plain(Groups<List<Long>> groups) {
        return groups.values().stream()
                .map(one -> one.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
    }
}
