package org.pairwright.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.pairwright.matching.plain.Judgement;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;

/**
 * What {@link PlainScore} says of all pairs of a mentee at once, for the check. Nothing is shared with the tables of the
 * solver: the plain judgement of each criterion is asked, once for each two people that it cannot tell apart; where nearly
 * everybody answered something else, covered wishes are counted here. Whoever knows each other, and one more pair of every
 * mentee, is asked pair by pair. Not for several threads at once.
 */
public final class PlainRows implements Scores {
    /** Beyond so many different questions wishes are counted instead of asked. */
    private static final long MANY = 200_000;

    private final PlainScore plain;
    private final Acquainted acquainted;
    private final List<AskedOnce> asked = new ArrayList<>();
    private final List<Together> together;
    private final Optional<Counted> counted;

    public PlainRows(MatchingProblem problem, PlainScore plain) {
        this(problem, plain, MANY, _ -> {});
    }

    /** The same, telling for every criterion that it is at work; what that throws ends it. */
    public PlainRows(MatchingProblem problem, PlainScore plain, IntConsumer beforeEachCriterion) {
        this(problem, plain, MANY, beforeEachCriterion);
    }

    /** Counts wishes beyond so many different questions. */
    PlainRows(MatchingProblem problem, PlainScore plain, long many) {
        this(problem, plain, many, _ -> {});
    }

    private PlainRows(MatchingProblem problem, PlainScore plain, long many, IntConsumer beforeEachCriterion) {
        this.plain = plain;
        this.acquainted = new Acquainted(problem);
        for (int at = 0; at < plain.criteria().size(); at++) {
            beforeEachCriterion.accept(0);
            asked.add(new AskedOnce(problem, plain, at));
        }
        beforeEachCriterion.accept(0);
        this.counted = asked.stream()
                .filter(one -> Coverage.fits(one.criterion()) && one.pairs() > many)
                .findFirst()
                .map(one -> new Counted(asked.indexOf(one), new Coverage(one.criterion(), problem)));
        beforeEachCriterion.accept(0);
        counted.ifPresent(one -> asked.remove(one.criterion));
        this.together = Together.of(asked, Together.MANY_GROUPS);
    }

    @Override
    public void read(int mentee, int[] row) {
        int[] known = acquainted.with(mentee);
        counted.ifPresentOrElse(one -> one.write(plain, mentee, row), () -> Arrays.fill(row, 0));
        int at = 0;
        for (; at + 2 < together.size(); at += 3) {
            add(together.get(at), together.get(at + 1), together.get(at + 2), mentee, known, row);
        }
        for (; at < together.size(); at++) {
            add(together.get(at), mentee, known, row);
        }
        for (int mentor : known) {
            row[mentor] = plain.score(mentee, mentor);
        }
        if (row.length > 0) {
            int mentor = sample(mentee, row.length);
            verify(mentee, mentor, row[mentor]);
        }
    }

    /** Three at a time: every pair of a run passes through here, and a loop of its own for each would cost double. */
    private static void add(Together one, Together two, Together three, int mentee, int[] known, int[] row) {
        int[] first = one.sums(mentee, known);
        int[] firstGroups = one.groups();
        int[] second = two.sums(mentee, known);
        int[] secondGroups = two.groups();
        int[] third = three.sums(mentee, known);
        int[] thirdGroups = three.groups();
        for (int mentor = 0; mentor < row.length; mentor++) {
            int points = first[firstGroups[mentor]] + second[secondGroups[mentor]] + third[thirdGroups[mentor]];
            row[mentor] = Math.max(AskedOnce.NEVER, row[mentor] + points);
        }
    }

    private static void add(Together some, int mentee, int[] known, int[] row) {
        int[] sums = some.sums(mentee, known);
        int[] groups = some.groups();
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = Math.max(AskedOnce.NEVER, row[mentor] + sums[groups[mentor]]);
        }
    }

    /** Where wishes are counted, whoever covers too few of them is not looked at. */
    @Override
    public Beyond beyond(long[] prices) {
        return counted.<Beyond>map(one -> new CountedBeyond(
                        this, one, new PricedBlocks(prices, one.coverage), Together.of(asked, Together.FEW_GROUPS)))
                .orElseGet(() -> Scores.super.beyond(prices));
    }

    /** What the counted criterion earns with a mentor. */
    int counted(Counted one, int mentee, int mentor, Coverage.Wanted wanted) {
        return one.coverage.answered(mentor) ? one.coverage.earned(wanted, mentor) : one.judged(plain, mentee, mentor);
    }

    int[] acquainted(int mentee) {
        return acquainted.with(mentee);
    }

    int plainly(int mentee, int mentor) {
        return plain.score(mentee, mentor);
    }

    /** One mentor of every mentee, in turn all of them, is asked for plainly too. */
    static int sample(int mentee, int mentors) {
        return (int) (mentee * 7_919L % mentors);
    }

    void verify(int mentee, int mentor, int points) {
        if (Math.max(PlainScore.FORBIDDEN, points) != plain.score(mentee, mentor)) {
            throw new IllegalStateException(
                    "the scores of the check do not agree, mentee at " + mentee + " with mentor at " + mentor);
        }
    }

    /** A criterion whose covered wishes are counted. */
    record Counted(int criterion, Coverage coverage) {

        void write(PlainScore plain, int mentee, int[] row) {
            boolean answered = coverage.write(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (!answered || !coverage.answered(mentor)) {
                    row[mentor] = judged(plain, mentee, mentor);
                }
            }
        }

        private int judged(PlainScore plain, int mentee, int mentor) {
            Judgement said = plain.judge(criterion, mentee, mentor);
            return said.allowed() ? said.points() : AskedOnce.NEVER;
        }
    }
}
