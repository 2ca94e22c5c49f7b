package org.pairwright.desk.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.Desk;
import org.pairwright.desk.History;
import org.pairwright.desk.Opening;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.backup.Backups;
import org.pairwright.fixtures.TracesOfAmara;
import org.pairwright.program.care.Trace;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.rows.RowReceiver;
import org.pairwright.task.Progress;

/** A person leaves the desk, its file, its side file and the backups that are made from then on. */
class PersonRemovalTest {
    private static final StandInWords WORDS = new StandInWords("Removed person", "[removed]");

    private static final String PASSWORD = "Tea with Kenji at five";

    @TempDir
    Path folder;

    private long amara;

    @BeforeEach
    void fill() {
        try (var traces = new TracesOfAmara(folder)) {
            amara = traces.amara.person();
        }
    }

    @Test
    void the_preview_counts_and_names_the_backups_and_changes_nothing() {
        try (var desk = open()) {
            var backup = desk.backups().make(desk.database(), BackupReason.ASKED);
            long number = desk.journal().number();
            var preview = removal(desk).preview(amara).orElseThrow();
            assertThat(preview.person().name().full()).isEqualTo("Amara Okafor");
            assertThat(preview.count(Trace.PAIRS)).isEqualTo(1);
            assertThat(preview.count(Trace.SESSIONS)).isEqualTo(2);
            assertThat(preview.count(Trace.TEXTS)).isEqualTo(5);
            assertThat(preview.backups()).extracting(Backup::file).containsExactly(backup.file());
            assertThat(desk.journal().number()).isEqualTo(number);
        }
    }

    @Test
    void the_old_backups_are_named_and_the_new_one_does_not_hold_her() throws IOException {
        try (var desk = open()) {
            var before = desk.backups().make(desk.database(), BackupReason.ASKED);
            var proof = removal(desk).remove(amara, Progress.UNWATCHED);
            assertThat(proof.backups())
                    .containsExactly(String.valueOf(before.file().getFileName()));
            var newest = desk.backups().newest().orElseThrow();
            assertThat(newest.note().reason()).isEqualTo(BackupReason.AFTER_REWRITING);
            assertThat(images(before)).anyMatch(image -> image.contains(TracesOfAmara.EMPLOYEE_ID));
            for (String trace : List.of("Amara Okafor", TracesOfAmara.EMAIL, TracesOfAmara.PHONE)) {
                assertThat(images(newest)).noneMatch(image -> image.contains(trace));
            }
        }
    }

    @Test
    void ctrl_z_after_a_removal_takes_nothing_back_and_says_why() {
        try (var desk = open()) {
            removal(desk).remove(amara, Progress.UNWATCHED);
            long number = desk.journal().number();
            var said = new History(desk.journal(), new StepStore(desk.database())).undo();
            assertThat(said.key()).isEqualTo("desk.cannotBeUndone");
            assertThat(desk.journal().number()).isEqualTo(number);
        }
    }

    @Test
    void the_desk_opens_whole_after_a_removal() {
        try (var desk = open()) {
            removal(desk).remove(amara, Progress.UNWATCHED);
        }
        try (var again = open()) {
            assertThat(new PersonStore(again.database())
                            .find(amara)
                            .orElseThrow()
                            .name()
                            .full())
                    .isEqualTo("Removed person");
        }
    }

    @Test
    void a_sealed_desk_stays_sealed_and_opens_with_its_password() throws IOException {
        try (var desk = open()) {
            desk.protection().set(PASSWORD.toCharArray());
            removal(desk).remove(amara, Progress.UNWATCHED);
        }
        var locked = (Opening.Locked) Desk.open(folder, DeskFixture.CLOCK);
        var opened =
                (Opening.Opened) locked.unlocking().with(PASSWORD.toCharArray()).orElseThrow();
        try (var again = opened.desk()) {
            assertThat(new PersonStore(again.database())
                            .find(amara)
                            .orElseThrow()
                            .name()
                            .full())
                    .isEqualTo("Removed person");
            assertThat(again.backups().newest().orElseThrow().sealed()).isTrue();
        }
    }

    @Test
    void what_a_crash_interrupted_is_ended_at_the_next_start() throws IOException {
        try (var desk = open()) {
            Files.writeString(folder.resolve("removal-under-way.note"), "");
            removal(desk).finish();
            assertThat(folder.resolve("removal-under-way.note")).doesNotExist();
            assertThat(desk.database().sideFile().after(0))
                    .as("the side file was begun anew")
                    .isEmpty();
        }
    }

    private static PersonRemoval removal(Desk desk) {
        return new PersonRemoval(desk, WORDS, DeskFixture.CLOCK);
    }

    private Desk open() {
        return ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk();
    }

    private static List<String> images(Backup backup) throws IOException {
        var images = new java.util.ArrayList<String>();
        Backups.rows(backup, java.util.Optional.empty()).copyTo(new RowReceiver() {
            @Override
            public void table(String name) {}

            @Override
            public void row(String image) {
                images.add(image);
            }
        });
        return images;
    }
}
