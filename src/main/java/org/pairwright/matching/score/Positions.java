package org.pairwright.matching.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.score.law.Ints;

/** Where on one side of a run some ids stand. */
final class Positions {
    private static final Ints NOWHERE = new Ints();

    private final Map<Long, Ints> of = new HashMap<>();

    Positions(List<Candidate> side, Function<Candidate, Collection<Long>> ids) {
        for (int at = 0; at < side.size(); at++) {
            for (Long id : ids.apply(side.get(at))) {
                of.computeIfAbsent(id, _ -> new Ints()).add(at);
            }
        }
    }

    Ints of(Long id) {
        return of.getOrDefault(id, NOWHERE);
    }

    void addTo(Ints found, Collection<Long> ids) {
        for (Long id : ids) {
            found.addAll(of(id));
        }
    }
}
