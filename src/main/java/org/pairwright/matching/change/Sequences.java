package org.pairwright.matching.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Puts changes one after the other: each takes the place that the next one leaves. A sequence begins with somebody whose
 * place nobody takes, if there is one; otherwise it goes in a circle. Ten thousand changes take no longer than to sort them.
 */
final class Sequences {
    private final List<Change> changes;
    private final NavigableSet<Integer> left = new TreeSet<>();
    private final NavigableSet<Integer> starts = new TreeSet<>();
    private final Map<Long, NavigableSet<Integer>> leaving = new HashMap<>();
    private final Map<Long, Integer> coming = new HashMap<>();

    Sequences(List<Change> changes) {
        this.changes = changes;
        for (int at = 0; at < changes.size(); at++) {
            int here = at;
            left.add(at);
            changes.get(at).from().ifPresent(mentor -> leaving(mentor).add(here));
            changes.get(at).to().ifPresent(mentor -> coming.merge(mentor, 1, Integer::sum));
        }
        left.stream().filter(this::begins).forEach(starts::add);
    }

    List<List<Change>> all() {
        var all = new ArrayList<List<Change>>();
        while (!left.isEmpty()) {
            all.add(from(starts.isEmpty() ? left.first() : starts.first()));
        }
        return all;
    }

    private List<Change> from(int start) {
        var sequence = new ArrayList<Change>();
        sequence.add(taken(start));
        var next = next(sequence);
        while (!next.isEmpty()) {
            sequence.add(taken(next.first()));
            next = next(sequence);
        }
        return sequence;
    }

    /** Those who leave the mentor to whom the last one comes. */
    private NavigableSet<Integer> next(List<Change> sequence) {
        var to = sequence.getLast().to();
        return to.isPresent() ? leaving(to.getAsLong()) : new TreeSet<>();
    }

    private Change taken(int at) {
        var change = changes.get(at);
        left.remove(at);
        starts.remove(at);
        change.from().ifPresent(mentor -> leaving(mentor).remove(at));
        change.to().ifPresent(mentor -> {
            if (coming.merge(mentor, -1, Integer::sum) == 0) {
                starts.addAll(leaving(mentor));
            }
        });
        return change;
    }

    private boolean begins(int at) {
        var from = changes.get(at).from();
        return from.isEmpty() || coming.getOrDefault(from.getAsLong(), 0) == 0;
    }

    private NavigableSet<Integer> leaving(long mentor) {
        return leaving.computeIfAbsent(mentor, _ -> new TreeSet<>());
    }
}
