package org.pairwright.matching.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People grouped by equal answers: the group of each person, and the answer of each group. Group 0 did not answer. */
final class Groups<T> {
    private final int[] of;
    private final List<T> values;

    private Groups(int[] of, List<T> values) {
        this.of = of;
        this.values = values;
    }

    int[] of() {
        return of;
    }

    List<T> values() {
        return values;
    }

    static final int UNKNOWN = 0;

    static <T> Groups<T> of(List<Optional<T>> answers) {
        Map<T, Integer> known = new HashMap<>();
        List<T> values = new ArrayList<>();
        int[] of = new int[answers.size()];
        for (int at = 0; at < of.length; at++) {
            of[at] = answers.get(at)
                    .map(answer -> known.computeIfAbsent(answer, fresh -> {
                        values.add(fresh);
                        return values.size();
                    }))
                    .orElse(UNKNOWN);
        }
        return new Groups<>(of, List.copyOf(values));
    }

    int count() {
        return values.size() + 1;
    }
}
