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
        List<AskedOnce> asked = new ArrayList<>();
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
        this.together = Together.of(asked);
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
            verify(mentee, (int) (mentee * 7_919L % row.length), row);
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

    private void verify(int mentee, int mentor, int[] row) {
        if (Math.max(PlainScore.FORBIDDEN, row[mentor]) != plain.score(mentee, mentor)) {
            throw new IllegalStateException(
                    "the scores of the check do not agree, mentee at " + mentee + " with mentor at " + mentor);
        }
    }

    /** A criterion whose covered wishes are counted. */
    private record Counted(int criterion, Coverage coverage) {

        void write(PlainScore plain, int mentee, int[] row) {
            boolean answered = coverage.write(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (!answered || !coverage.answered(mentor)) {
                    Judgement said = plain.judge(criterion, mentee, mentor);
                    row[mentor] = said.allowed() ? said.points() : AskedOnce.NEVER;
                }
            }
        }
    }
}
