package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.fixtures.Workload;
import org.pairwright.fixtures.disk.FaultyDisk;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Said;
import org.pairwright.text.Sentence;

class FailingDiskUnderADeskTest {
    private static final int PERSONS = 3;
    private static final int EVERY_CALL = 1;
    private static final int SOME_CALLS = 17;
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private FaultyDisk disk;
    private Desk desk;
    private Workload work;
    private int acknowledged;
    private int inBackup;

    /** What is done while a file call fails. */
    private interface Act {
        void run() throws Exception;
    }

    @BeforeEach
    void open() {
        disk = FaultyDisk.over(folder);
        desk = LaidDownDesk.opened(disk.root());
        work = new Workload(desk.journal(), new PersonStore(desk.database()));
        acknowledged = work.next(PERSONS);
        inBackup = acknowledged;
    }

    @AfterEach
    void close() {
        desk.close();
        disk.close();
    }

    @Test
    void a_file_call_that_fails_in_a_backup_is_told_and_leaves_no_half_backup() {
        failing(this::backup, SOME_CALLS);
    }

    @Test
    void a_file_call_that_fails_in_a_restore_is_told_and_leaves_a_whole_desk() {
        failing(restore(), SOME_CALLS);
    }

    @Test
    void a_file_call_that_fails_in_an_export_is_told_and_leaves_no_half_workbook() {
        failing(this::export, SOME_CALLS);
    }

    @Test
    @Tag("endurance")
    void every_file_call_of_a_backup_a_restore_and_an_export_may_fail() {
        failing(this::backup, EVERY_CALL);
        failing(this::export, EVERY_CALL);
        failing(restore(), EVERY_CALL);
    }

    @Test
    void a_disk_that_is_full_during_a_backup_is_told_in_a_sentence() {
        for (boolean saysPlenty : new boolean[] {false, true}) {
            disk.faults().leaveFree(2_000);
            disk.faults().sayPlenty(saysPlenty);
            assertThat(tell(this::backup)).map(Sentence::key).contains("storage.diskFull");
            assertLivesOn("after room was made");
        }
        assertThat(tell(this::backup)).isEmpty();
    }

    @Test
    void a_read_only_folder_is_refused_at_the_start_in_a_sentence_and_opens_once_it_may_be_written() {
        desk.close();
        disk.faults().readOnly(true);
        assertThat(Desk.open(disk.root(), DeskFixture.CLOCK)).isInstanceOf(Opening.Refused.class);
        disk.faults().lift();
        desk = LaidDownDesk.opened(disk.root());
        work = new Workload(desk.journal(), new PersonStore(desk.database()));
        assertLivesOn("after it may be written");
    }

    private void failing(Act act, int stride) {
        boolean failed = true;
        long number = 1;
        for (; failed; number += stride) {
            disk.faults().failCall(number, () -> new IOException("Input/output error"));
            tell(act);
            failed = disk.faults().failed();
            assertLivesOn("after call " + number);
        }
        assertThat(number).as("calls that failed").isGreaterThan(stride);
    }

    private Optional<Sentence> tell(Act act) {
        var thrown = catchThrowable(act::run);
        if (thrown == null) {
            return Optional.empty();
        }
        assertThat(thrown).isInstanceOfAny(Said.class, CannotSave.class, IOException.class);
        return thrown instanceof Said said ? Optional.of(said.sentence()) : Optional.empty();
    }

    private void backup() {
        desk.backups().make(desk.database(), BackupReason.ASKED);
    }

    private void export() throws Exception {
        new Everything(desk.database(), MESSAGES, DeskFixture.CLOCK)
                .save(disk.root().resolve("everything.xlsx"), Everything.Sensitive.STAYS, Progress.UNWATCHED);
        Files.deleteIfExists(folder.resolve("everything.xlsx"));
    }

    private Act restore() {
        Backup backup = desk.backups().make(desk.database(), BackupReason.ASKED);
        inBackup = acknowledged;
        return () -> desk.restoring().restore(backup, Optional.empty(), Progress.UNWATCHED);
    }

    private void assertLivesOn(String when) {
        disk.faults().lift();
        int last = work.held().last();
        assertThat(last).as(when).isIn(acknowledged, inBackup);
        acknowledged = work.next(PERSONS);
        assertThat(acknowledged).as(when).isEqualTo(last + 1);
        assertThat(work.held().isWhole(PERSONS)).as(when).isTrue();
        assertThat(files())
                .as(when)
                .noneMatch(name -> name.endsWith(".part") || name.contains("desk-new") || name.endsWith(".xlsx"));
    }

    private List<String> files() {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
