package org.pairwright.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How good the pairs are that hold (running or completed), by their scores when confirmed. Pairs made by hand have no
 * score and are not in here.
 *
 * @param pairs how many have a score
 * @param mean rounded, 0 without pairs
 * @param lowest 0 without pairs
 * @param tens ten counts: scores 0 to 9, 10 to 19, ... 90 to 100
 */
public record MatchQuality(int pairs, int mean, int lowest, List<Integer> tens) {

    public MatchQuality {
        tens = List.copyOf(tens);
    }

    static MatchQuality of(ProgramFacts facts) {
        var scores = facts.holding()
                .flatMapToInt(life -> life.pair().score().stream())
                .summaryStatistics();
        var tens = new ArrayList<>(Collections.nCopies(10, 0));
        facts.holding()
                .flatMapToInt(life -> life.pair().score().stream())
                .forEach(score -> tens.set(ten(score), tens.get(ten(score)) + 1));
        boolean none = scores.getCount() == 0;
        return new MatchQuality(
                (int) scores.getCount(), (int) Math.round(scores.getAverage()), none ? 0 : scores.getMin(), tens);
    }

    private static int ten(int score) {
        return Math.min(score / 10, 9);
    }
}
