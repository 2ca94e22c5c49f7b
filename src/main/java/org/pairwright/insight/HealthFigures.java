package org.pairwright.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the active pairs do.
 *
 * @param byPair the health of every active pair, by the pair's id
 */
public record HealthFigures(Map<Long, Health> byPair) {

    public HealthFigures {
        byPair = Collections.unmodifiableMap(new TreeMap<>(byPair));
    }

    static HealthFigures of(ProgramFacts facts, LocalDate today) {
        var byPair = new TreeMap<Long, Health>();
        facts.pairs()
                .forEach(life -> HealthRule.judge(life, today)
                        .ifPresent(health -> byPair.put(life.pair().id(), health)));
        return new HealthFigures(byPair);
    }

    /** Empty unless the pair is active. */
    public Optional<Health> of(long pair) {
        return Optional.ofNullable(byPair.get(pair));
    }

    /** The pairs at this level, by id. */
    public List<Long> pairs(HealthLevel level) {
        return byPair.entrySet().stream()
                .filter(entry -> entry.getValue().level() == level)
                .map(Map.Entry::getKey)
                .toList();
    }

    public int count(HealthLevel level) {
        return pairs(level).size();
    }

    public int activePairs() {
        return byPair.size();
    }
}
