package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.EnduranceTable;
import org.pairwright.fixtures.Workload;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.PersonStore;

class NormalStartTest {
    private static final int NOW_AND_THEN = 7;

    @TempDir
    Path folder;

    @Test
    void a_desk_closed_in_order_starts_without_a_word() {
        assertThat(falseAlarms(20)).isZero();
    }

    @Test
    @Tag("endurance")
    void five_hundred_normal_starts_give_no_false_alarm() throws IOException {
        var table = new EnduranceTable("starts", "normal starts", "starts", "false alarms");
        int alarms = falseAlarms(500);
        table.row("closed in order", 500, alarms);
        table.write();
        assertThat(alarms).isZero();
    }

    private int falseAlarms(int starts) {
        int alarms = 0;
        for (int i = 0; i < starts; i++) {
            alarms += startAndWork(i) ? 0 : 1;
        }
        return alarms;
    }

    private boolean startAndWork(int start) {
        if (!(Desk.open(folder, DeskFixture.CLOCK) instanceof Opening.Opened(Desk desk, List<?> said))) {
            return false;
        }
        try (desk) {
            var work = new Workload(desk.journal(), new PersonStore(desk.database()));
            if (start % 2 == 0) {
                work.next(1);
            }
            if (start % NOW_AND_THEN == 0) {
                desk.backups().make(desk.database(), BackupReason.WORK);
            }
            return said.isEmpty() && work.held().isWhole(1);
        }
    }
}
