package org.pairwright.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.program.pairs.Session;

/** How many sessions took place in the week that begins on a Monday. */
public record WeekOfSessions(LocalDate monday, int sessions) {
    /** How many weeks are looked back on. */
    public static final int WEEKS = 12;

    /** The last twelve weeks, oldest first, the last one that of {@code today}; sessions after today are not counted. */
    static List<WeekOfSessions> upTo(LocalDate today, ProgramFacts facts) {
        var byMonday = facts.pairs().stream()
                .flatMap(life -> life.sessions().stream())
                .filter(Session::tookPlace)
                .map(Session::on)
                .filter(on -> !on.isAfter(today))
                .collect(groupingBy(WeekOfSessions::mondayOf, counting()));
        return IntStream.rangeClosed(1 - WEEKS, 0)
                .mapToObj(week -> mondayOf(today).plusWeeks(week))
                .map(monday -> new WeekOfSessions(
                        monday, byMonday.getOrDefault(monday, 0L).intValue()))
                .toList();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
