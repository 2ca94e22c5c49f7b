package org.pairwright.desk.backup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the ten latest, and the newest of each of seven days, four weeks and twelve months that have
 * one. Counted by the backups there are, not by today: a clock that is wrong pushes nothing out.
 */
record Rotation(ZoneId zone) {
    private static final int LATEST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    /** Of these, newest first, those that may go. */
    List<Backup> toDrop(List<Backup> newestFirst) {
        Set<Backup> kept = new LinkedHashSet<>(newestFirst.subList(0, Math.min(LATEST, newestFirst.size())));
        kept.addAll(newestOfEach(newestFirst, DAYS, day -> day));
        kept.addAll(newestOfEach(newestFirst, WEEKS, Rotation::week));
        kept.addAll(newestOfEach(newestFirst, MONTHS, day -> day.withDayOfMonth(1)));
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private List<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<LocalDate, Object> period) {
        var seen = new HashSet<Object>();
        return newestFirst.stream()
                .filter(backup -> seen.add(period.apply(day(backup))))
                .limit(most)
                .toList();
    }

    private LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.note().at(), zone);
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
