package org.pairwright.program.care;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That somebody was removed; nothing in it says who.
 *
 * @param id 0 until stored
 * @param counts how much of each kind went, was emptied or stays without a name
 * @param shared what another person has as well, so that texts with it were left as they are
 * @param backups the names of the backups that still held the person
 */
public record Removal(
        long id, LocalDate removedOn, Map<Trace, Long> counts, Set<SharedValue> shared, List<String> backups) {

    public Removal {
        var sorted = new EnumMap<Trace, Long>(Trace.class);
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
        shared = Set.copyOf(shared);
        backups = List.copyOf(backups);
    }

    /** A removal that is not stored yet. */
    public static Removal of(LocalDate on, Map<Trace, Long> counts, Set<SharedValue> shared, List<String> backups) {
        return new Removal(0, on, counts, shared, backups);
    }

    public long count(Trace trace) {
        return counts.getOrDefault(trace, 0L);
    }
}
