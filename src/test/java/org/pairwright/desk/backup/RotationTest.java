package org.pairwright.desk.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.storage.rows.DeskState;

class RotationTest {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final Rotation ROTATION = new Rotation(ZoneOffset.UTC);

    @Test
    void ten_of_one_day_stay_and_older_ones_of_that_day_go() {
        var all = everyHours(1, 12);
        assertThat(ROTATION.toDrop(all)).containsExactlyElementsOf(all.subList(10, 12));
    }

    @Test
    void a_year_of_daily_work_leaves_days_weeks_and_months() {
        var all = everyHours(24, 400);
        var kept = new ArrayList<>(all);
        kept.removeAll(ROTATION.toDrop(all));
        assertThat(kept).hasSizeBetween(20, 10 + 7 + 4 + 12);
        assertThat(kept).startsWith(all.subList(0, 10).toArray(Backup[]::new));
        var oldest = kept.getLast().note().at();
        assertThat(Duration.between(oldest, all.getFirst().note().at()).toDays())
                .isGreaterThan(300);
    }

    @Test
    void thinning_out_again_and_again_keeps_what_thinning_out_once_keeps() {
        var all = everyHours(12, 600);
        List<Backup> living = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            living.addFirst(all.get(i));
            living.removeAll(ROTATION.toDrop(living));
        }
        var months = living.stream()
                .map(backup -> backup.note().at().atZone(ZoneOffset.UTC).getMonth())
                .distinct()
                .count();
        assertThat(months).isGreaterThanOrEqualTo(9);
    }

    @Test
    void a_clock_ten_years_ahead_pushes_nothing_good_out() {
        var wrong = backup(1, START.plus(Duration.ofDays(3650)));
        var later = new ArrayList<Backup>();
        for (int number = 9; number > 1; number--) {
            later.add(backup(number, START.plus(Duration.ofHours(number))));
        }
        later.add(wrong);
        assertThat(ROTATION.toDrop(later)).isEmpty();
    }

    private static List<Backup> everyHours(int hours, int count) {
        var newestFirst = new ArrayList<Backup>();
        for (int number = count; number > 0; number--) {
            newestFirst.add(backup(number, START.plus(Duration.ofHours((long) hours * number))));
        }
        return newestFirst;
    }

    private static Backup backup(long number, Instant at) {
        var state = new DeskState(new UUID(0, 0), 2, number, 1, new TreeMap<>());
        return new Backup(Path.of(number + Backups.ENDING), new BackupNote(at, BackupReason.WORK, "1", state), false);
    }
}
