package org.pairwright.intake.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings values together that may mean the same: around the known answers first, then around what is written most often. */
final class Clusters {
    private static final int MOST_COMPARED = 600;

    private final Map<String, Near> centres = new LinkedHashMap<>();
    private final Map<String, List<WrittenValue>> near = new LinkedHashMap<>();
    private final Map<String, Likeness> why = new LinkedHashMap<>();

    private Clusters(List<String> known) {
        known.stream().limit(MOST_COMPARED).forEach(answer -> centres.put(answer, Near.to(answer)));
    }

    static List<Cluster> of(List<String> known, List<WrittenValue> values) {
        var clusters = new Clusters(known);
        values.stream()
                .limit(MOST_COMPARED)
                .filter(value -> value.standing() == Standing.AS_WRITTEN)
                .forEach(clusters::place);
        return clusters.all();
    }

    private void place(WrittenValue value) {
        for (var centre : centres.entrySet()) {
            Optional<Likeness> likeness = centre.getValue().likeness(value.written());
            if (likeness.isPresent()) {
                near.computeIfAbsent(centre.getKey(), _ -> new ArrayList<>()).add(value);
                why.putIfAbsent(centre.getKey(), likeness.get());
                return;
            }
        }
        centres.put(value.written(), Near.to(value.written()));
    }

    private List<Cluster> all() {
        var all = new ArrayList<Cluster>();
        near.forEach(
                (centre, values) -> all.add(new Cluster(centre, values, why.getOrDefault(centre, Likeness.SPELLING))));
        return all;
    }
}
