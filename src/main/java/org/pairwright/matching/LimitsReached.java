package org.pairwright.matching;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.round.Bound;
import org.pairwright.matching.why.LeftOut;
import org.pairwright.text.Sentence;

/** Who was left out while a limit was reached within which one more pair would be worth something. */
record LimitsReached(MatchingProblem problem, int dearest) implements LeftOut {

    /** None if no limit stands in the way of anybody. */
    static Optional<LeftOut> of(MatchingProblem problem, Bound bound) {
        long[] prices = bound.found().proof().groupPrices();
        return IntStream.range(0, prices.length)
                .filter(at -> prices[at] > 0)
                .boxed()
                .max(Comparator.comparingLong(at -> prices[at]))
                .map(at -> new LimitsReached(problem, at));
    }

    @Override
    public Sentence why(int mentee) {
        return Sentence.of("matching.unplaced.limits");
    }

    @Override
    public Optional<Sentence> repair(int mentee) {
        return Optional.of(Sentence.of(
                "matching.repair.limit",
                LimitObstacles.name(problem, problem.terms().settings().limits().get(dearest))));
    }
}
