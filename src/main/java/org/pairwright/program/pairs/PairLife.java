package org.pairwright.program.pairs;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A pair and all that happened to it, as of the day its parts were read.
 *
 * @param events in the order of their days; those of one day in the order in which they were given
 * @param sessions in the order of their days
 */
public record PairLife(Pair pair, List<PairEvent> events, List<Session> sessions, List<Goal> goals) {

    public PairLife {
        events = events.stream().sorted(Comparator.comparing(PairEvent::on)).toList();
        sessions = sessions.stream().sorted(Comparator.comparing(Session::on)).toList();
        goals = List.copyOf(goals);
    }

    /** The lives of many pairs, in the order of the pairs, from what the stores give. */
    public static List<PairLife> ofAll(
            List<Pair> pairs, List<PairEvent> events, List<Session> sessions, List<Goal> goals) {
        var eventsOf = events.stream().collect(groupingBy(PairEvent::pair));
        var sessionsOf = sessions.stream().collect(groupingBy(Session::pair));
        var goalsOf = goals.stream().collect(groupingBy(Goal::pair));
        return pairs.stream()
                .map(pair -> new PairLife(
                        pair,
                        eventsOf.getOrDefault(pair.id(), List.of()),
                        sessionsOf.getOrDefault(pair.id(), List.of()),
                        goalsOf.getOrDefault(pair.id(), List.of())))
                .toList();
    }

    /** What the last event led to; a pair to which nothing happened yet is invited. */
    public PairState state() {
        return lastEvent().map(event -> event.kind().leadsTo()).orElse(PairState.INVITED);
    }

    public Optional<PairEvent> lastEvent() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    /** The first day on which the two were an active pair; empty where they never were. */
    public Optional<LocalDate> startedOn() {
        return events.stream()
                .filter(event -> event.kind().leadsTo() == PairState.ACTIVE)
                .map(PairEvent::on)
                .findFirst();
    }

    /** The day on which it was completed or ended; empty while it runs. */
    public Optional<LocalDate> closedOn() {
        return state().isRunning() ? Optional.empty() : lastEvent().map(PairEvent::on);
    }

    /** The last day, up to {@code today}, of a session that took place. */
    public Optional<LocalDate> lastMetOn(LocalDate today) {
        return sessions.stream()
                .filter(Session::tookPlace)
                .map(Session::on)
                .filter(on -> !on.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** How many sessions took place. */
    public int met() {
        return (int) sessions.stream().filter(Session::tookPlace).count();
    }
}
