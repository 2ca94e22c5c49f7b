package org.pairwright.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Cast;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.SavedLine.Backed;

class BackupKeeperTest {
    private static final Sentence FULL = Sentence.of("storage.diskFull", "the stick");

    private final SafeDesk safe = new SafeDesk();
    private final int atFirst = backups();

    @AfterEach
    void close() {
        safe.close();
    }

    @Test
    void at_the_start_it_backs_up_what_changed_and_says_when() {
        safe.enrol(Cast.amara());
        safe.keeper.begin();
        assertThat(safe.newest())
                .hasValueSatisfying(made -> assertThat(made.note().reason()).isEqualTo(BackupReason.START));
        assertThat(safe.line.backedProperty().get())
                .isInstanceOfSatisfying(
                        Backed.At.class, at -> assertThat(at.today()).isTrue());
        safe.keeper.begin();
        assertThat(backups()).isEqualTo(atFirst + 1);
    }

    @Test
    void half_an_hour_of_work_is_backed_up_and_half_an_hour_of_rest_is_not() {
        safe.enrol(Cast.amara());
        safe.keeper.begin();
        safe.enrol(Cast.kenji());
        safe.clock.turn(BackupKeeper.WORK.minusMinutes(1));
        safe.keeper.tick();
        assertThat(backups()).isEqualTo(atFirst + 1);
        safe.clock.turn(Duration.ofMinutes(1));
        safe.keeper.tick();
        assertThat(backups()).isEqualTo(atFirst + 2);
        safe.clock.turn(BackupKeeper.WORK);
        safe.keeper.tick();
        assertThat(backups()).isEqualTo(atFirst + 2);
    }

    @Test
    void a_failed_backup_leaves_a_sign_until_one_succeeds() {
        safe.enrol(Cast.amara());
        safe.trouble = Optional.of(new CannotWrite(FULL, new IOException()));
        safe.keeper.begin();
        assertThat(safe.line.backedProperty().get()).isEqualTo(new Backed.Failed(FULL));
        safe.trouble = Optional.empty();
        safe.keeper.backUpNow();
        assertThat(safe.line.backedProperty().get()).isInstanceOf(Backed.At.class);
        assertThat(safe.notice()).startsWith("Backed up on 2 Nov 2026");
        safe.keeper.backUpNow();
        assertThat(safe.notice()).startsWith("Nothing has changed since the backup of 2 Nov 2026");
    }

    @Test
    void what_is_about_to_change_much_is_kept_before_and_is_told_when_it_cannot_be() {
        safe.enrol(Cast.amara());
        safe.keeper.before(BackupReason.BEFORE_IMPORT);
        assertThat(safe.line.backedProperty().get()).isInstanceOf(Backed.At.class);
        safe.enrol(Cast.kenji());
        safe.trouble = Optional.of(new CannotWrite(FULL, new IOException()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> safe.keeper.before(BackupReason.BEFORE_IMPORT))
                .isInstanceOf(CannotWrite.class);
    }

    @Test
    void a_second_place_that_was_not_reached_for_a_fortnight_is_spoken_of_once() throws IOException {
        Path stick = Files.createTempDirectory("stick");
        safe.desk.secondPlace().choose(stick);
        safe.keeper.begin();
        assertThat(stick).isNotEmptyDirectory();
        try (var copies = Files.list(stick)) {
            for (Path copy : copies.toList()) {
                Files.delete(copy);
            }
        }
        Files.delete(stick);
        safe.enrol(Cast.amara());
        safe.keeper.backUpNow();
        assertThat(safe.notice()).startsWith("Backed up");
        safe.clock.turn(Duration.ofDays(15));
        safe.enrol(Cast.kenji());
        safe.keeper.tick();
        assertThat(safe.notice()).contains(stick.toString());
        safe.notifications.dismiss();
        safe.enrol(Cast.liam());
        safe.clock.turn(BackupKeeper.WORK);
        safe.keeper.tick();
        assertThat(safe.notice()).isEmpty();
    }

    private int backups() {
        return safe.desk.backups().list().size();
    }
}
