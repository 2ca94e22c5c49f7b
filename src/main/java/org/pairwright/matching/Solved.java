package org.pairwright.matching;

import java.util.Optional;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.FairLevel;
import org.pairwright.matching.solve.Pulse;
import org.pairwright.matching.solve.ScoreRows;
import org.pairwright.matching.solve.Solver;
import org.pairwright.program.proposal.Aim;

/**
 * A solved round.
 *
 * @param left the demand that the pins leave; its price is that of the certificate
 * @param rest who is assigned to it
 * @param least pairs below this were not allowed
 * @param fair how the lowest score was raised, where that was the aim
 */
record Solved(Round round, Demand left, Assignment rest, long least, Optional<FairLevel> fair) {

    /**
     * Solves.
     *
     * @param rows all scores, the pinned pairs among them
     */
    static Solved of(MatchingProblem problem, ScoreRows rows, Pulse pulse) {
        Terms terms = problem.terms();
        var round = new Round(problem);
        ScoreRows open = rows.without(round.pinnedMentors());
        Demand left = round.left(price(problem));
        if (terms.aim() != Aim.FAIR) {
            return new Solved(
                    round,
                    left,
                    Solver.solve(open.atLeast(terms.floor()), left, pulse),
                    terms.floor(),
                    Optional.empty());
        }
        var level = FairLevel.of(open, left, terms.floor(), terms.mostPoints(), pulse);
        var rest = Solver.solve(open.atLeast(level.least()), left, pulse);
        return new Solved(round, left, rest, level.least(), Optional.of(level));
    }

    /** Nothing for the greatest total; above all points where most people are to be placed. */
    static long price(MatchingProblem problem) {
        Terms terms = problem.terms();
        return switch (terms.aim()) {
            case BEST -> 0;
            case EVERYONE, FAIR ->
                new Demand(Round.counts(problem.mentees()), Round.counts(problem.mentors()), 0)
                        .priceAbove(terms.mostPoints());
        };
    }
}
