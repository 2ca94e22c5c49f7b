package org.pairwright.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.program.pairs.Session;

/**
 * The sessions that took place in one week.
 *
 * @param pairs whose sessions they were, by id; a pair that met twice stands here twice
 */
public record WeekOfSessions(LocalDate monday, List<Long> pairs) {
    /** How many weeks are looked back on. */
    public static final int WEEKS = 12;

    public WeekOfSessions {
        pairs = List.copyOf(pairs);
    }

    /** The last twelve weeks, oldest first, the last one that of {@code today}; sessions after today are not counted. */
    static List<WeekOfSessions> upTo(LocalDate today, ProgramFacts facts) {
        var byMonday = facts.pairs().stream()
                .flatMap(life -> life.sessions().stream())
                .filter(session -> session.tookPlace() && !session.on().isAfter(today))
                .collect(groupingBy(session -> mondayOf(session.on()), mapping(Session::pair, toList())));
        return IntStream.rangeClosed(1 - WEEKS, 0)
                .mapToObj(week -> mondayOf(today).plusWeeks(week))
                .map(monday -> new WeekOfSessions(monday, byMonday.getOrDefault(monday, List.of())))
                .toList();
    }

    public int sessions() {
        return pairs.size();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
