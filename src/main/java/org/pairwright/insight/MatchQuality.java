package org.pairwright.insight;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How good the pairs are that hold (running or completed), by their scores when confirmed. Pairs made by hand have no
 * score and are not in here.
 *
 * @param scores 0 to 100, by the pair's id
 */
public record MatchQuality(Map<Long, Integer> scores) {
    private static final int TENS = 10;

    public MatchQuality {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    static MatchQuality of(ProgramFacts facts) {
        var scores = new TreeMap<Long, Integer>();
        facts.holding()
                .forEach(life -> life.pair()
                        .score()
                        .ifPresent(score -> scores.put(life.pair().id(), score)));
        return new MatchQuality(scores);
    }

    /** How many have a score. */
    public int pairs() {
        return scores.size();
    }

    /** Rounded; 0 without pairs. */
    public int mean() {
        return (int) Math.round(
                scores.values().stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    /** The lowest score; 0 without pairs. */
    public int lowest() {
        return scores.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** Ten counts: scores 0 to 9, 10 to 19, ... 90 to 100. */
    public List<Integer> tens() {
        return IntStream.range(0, TENS).mapToObj(ten -> inTen(ten).size()).toList();
    }

    /** The pairs of one of the tens, counted from 0, by id. */
    public List<Long> inTen(int ten) {
        return scores.entrySet().stream()
                .filter(entry -> Math.min(entry.getValue() / TENS, TENS - 1) == ten)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The pairs with the lowest score, by id. */
    public List<Long> atLowest() {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() == lowest())
                .map(Map.Entry::getKey)
                .toList();
    }
}
