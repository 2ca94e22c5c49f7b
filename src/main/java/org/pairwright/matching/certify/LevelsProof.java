package org.pairwright.matching.certify;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pairwright.matching.fair.Fairness;
import org.pairwright.matching.fair.Prices;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.LevelsChecker;
import org.pairwright.matching.proof.PlainRows;
import org.pairwright.matching.proof.Recorded;
import org.pairwright.matching.proof.Scores;
import org.pairwright.matching.round.Raised;
import org.pairwright.matching.round.Solved;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Certificate.Benefit;
import org.pairwright.program.proposal.Certificate.Level;
import org.pairwright.program.proposal.Certificate.Price;
import org.pairwright.program.proposal.ProposedPair;

/**
 * Puts into numbers why a match is fair level by level, and has the checker verify it. All levels are proved and recorded:
 * most of their numbers are 0, and those are not written down.
 */
final class LevelsProof implements Proving {
    private final MatchingProblem problem;
    private final Solved solved;
    private final Fairness levels;
    private final PlainScore plain;
    private final Scores rows;
    private final IntConsumer beforeEachMentee;

    LevelsProof(
            MatchingProblem problem, Solved solved, Fairness levels, PlainScore plain, IntConsumer beforeEachMentee) {
        this.problem = problem;
        this.solved = solved;
        this.levels = levels;
        this.plain = plain;
        this.rows = new PlainRows(problem, plain, beforeEachMentee);
        this.beforeEachMentee = beforeEachMentee;
    }

    @Override
    public Certificate certificate() {
        var pairs = solved.round().with(solved.rest()).keySet();
        long needs = problem.mentees().stream().mapToLong(one -> one.count()).sum();
        return new Certificate(
                0,
                solved.least(),
                pairs.stream().mapToLong(this::points).sum(),
                needs - pairs.size(),
                prices(solved.rest().prices()),
                IntStream.range(0, problem.mentees().size())
                        .mapToObj(at -> new Benefit(mentee(at), solved.rest().benefits()[at]))
                        .toList(),
                List.of(),
                Certificate.Beyond.NOTHING,
                levels.steps().stream().map(this::level).toList());
    }

    @Override
    public void verify(Certificate certificate, List<ProposedPair> pairs) {
        var claim = Recorded.claim(problem, certificate, pairs);
        var digits = Recorded.levels(problem, certificate);
        LevelsChecker.verify(claim, digits, rows, beforeEachMentee);
        solved.fair()
                .map(Raised::lowest)
                .ifPresent(level -> new LowestProof(problem, plain, rows, beforeEachMentee).verify(level, certificate));
    }

    private Level level(Prices step) {
        int score = step.score() == Prices.PLACED ? Level.PLACED : step.score();
        return new Level(
                score,
                prices(IntStream.of(step.prices()).asLongStream().toArray()),
                IntStream.range(0, problem.mentees().size())
                        .filter(at -> step.benefits()[at] != 0)
                        .mapToObj(at -> new Benefit(mentee(at), step.benefits()[at]))
                        .toList());
    }

    private List<Price> prices(long[] points) {
        return IntStream.range(0, points.length)
                .filter(at -> points[at] != 0)
                .mapToObj(at -> new Price(problem.mentors().get(at).participant(), points[at]))
                .toList();
    }

    private long points(Couple pair) {
        return plain.score(pair.mentee(), pair.mentor());
    }

    private long mentee(int position) {
        return problem.mentees().get(position).participant();
    }
}
