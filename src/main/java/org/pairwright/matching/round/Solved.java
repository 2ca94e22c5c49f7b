package org.pairwright.matching.round;

import java.util.Optional;
import org.pairwright.matching.limit.RaisedFloor;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Solver;
import org.pairwright.matching.why.Outcome;
import org.pairwright.program.proposal.Aim;

/**
 * A solved round.
 *
 * @param left the demand that the pins leave; its price is that of the certificate
 * @param rest who is assigned to it
 * @param least pairs below this were not allowed
 * @param fair how the scores were raised, where that was the aim and no pairs hang together
 * @param bound how balance, limits and quotas were kept, where they were asked for
 */
public record Solved(
        Round round, Demand left, Assignment rest, long least, Optional<Raised> fair, Optional<Bound> bound) {

    /** Where no pairs hang together. */
    public Solved(Round round, Demand left, Assignment rest, long least, Optional<Raised> fair) {
        this(round, left, rest, least, fair, Optional.empty());
    }

    /**
     * Solves.
     *
     * @param rows all scores, the pinned pairs among them
     */
    public static Solved of(MatchingProblem problem, ScoreRows rows, Pulse pulse) {
        Terms terms = problem.terms();
        var round = new Round(problem);
        ScoreRows open = rows.without(round.pinnedMentors());
        if (terms.settings().bindsPairs()) {
            return of(round, Bound.of(problem, open, pulse), terms);
        }
        Demand left = round.left(price(problem));
        if (terms.aim() != Aim.FAIR) {
            return new Solved(
                    round,
                    left,
                    Solver.solve(open.atLeast(terms.floor()), left, pulse),
                    terms.floor(),
                    Optional.empty());
        }
        return of(round, left, Raised.of(terms, open, left, Optional.empty(), pulse));
    }

    /** What is fair. */
    public static Solved of(Round round, Demand left, Raised fair) {
        return new Solved(round, left, fair.found(), fair.lowest().least(), Optional.of(fair));
    }

    /** As reasons see it. */
    public Outcome outcome() {
        boolean counted = fair.flatMap(Raised::levels).isPresent();
        return new Outcome(left, fair.map(Raised::priced).orElse(rest), least, counted);
    }

    /** What was found within balance, limits and quotas. */
    public static Solved of(Round round, Bound bound, Terms terms) {
        var proof = bound.found().proof();
        return new Solved(
                round,
                round.left(bound.room().unplacedPrice()),
                new Assignment(bound.found().mentorsOf(), proof.prices(), proof.benefits()),
                bound.fair().map(RaisedFloor::least).orElse(terms.floor()),
                Optional.empty(),
                Optional.of(bound));
    }

    /**
     * For the greatest total nothing, or less where no match is to be made that adds too little; above all points where most
     * people are to be placed.
     */
    public static long price(MatchingProblem problem) {
        Terms terms = problem.terms();
        return switch (terms.aim()) {
            case BEST -> -terms.pointsOf(terms.settings().unplacedBelow());
            case EVERYONE, FAIR ->
                new Demand(Round.counts(problem.mentees()), Round.counts(problem.mentors()), 0)
                        .priceAbove(terms.mostPoints());
        };
    }
}
