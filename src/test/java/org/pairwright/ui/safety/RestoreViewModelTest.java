package org.pairwright.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Cast;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

class RestoreViewModelTest {
    private final SafeDesk safe = new SafeDesk();
    private final RestoreViewModel model = safe.restoring();

    @AfterEach
    void close() {
        safe.close();
    }

    @Test
    void she_sees_what_would_be_gone_before_anything_is() {
        safe.enrol(Cast.amara());
        var then = safe.make(BackupReason.START);
        safe.enrol(Cast.kenji());
        model.arrive();
        assertThat(model.backupsProperty().get()).startsWith(then);
        model.choose(then);
        var looked = model.lookedProperty().get().orElseThrow();
        assertThat(looked.preview().now().people()).isEqualTo(2);
        assertThat(looked.preview().then().people()).isEqualTo(1);
        assertThat(looked.preview().gone())
                .singleElement()
                .satisfies(step ->
                        assertThat(SafeDesk.MESSAGES.say(step.sentence())).contains("Kenji Watanabe"));
        assertThat(safe.people()).hasSize(2);
    }

    @Test
    void restoring_keeps_the_present_and_asks_for_the_window_anew() {
        safe.enrol(Cast.amara());
        var then = safe.make(BackupReason.START);
        safe.enrol(Cast.kenji());
        model.choose(then);
        model.restore(new char[0]);
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(safe.people()).containsExactly("Amara Okafor");
        assertThat(safe.restored)
                .singleElement()
                .satisfies(said -> assertThat(said).contains(Sentence.of("safety.keptBefore")));
        assertThat(safe.desk.backups().list())
                .anyMatch(backup -> backup.note().reason() == BackupReason.BEFORE_RESTORE);
    }

    @Test
    void a_backup_with_another_password_asks_for_it() throws IOException {
        Path stick = SafeDesk.newFolder().resolve("other.backup");
        try (var other = new SafeDesk()) {
            other.enrol(Cast.kenji());
            other.desk.protect("Tea with Amara at 4".toCharArray(), Progress.UNWATCHED);
            other.makeAt(stick);
        }
        model.choose(stick);
        assertThat(model.lookedProperty().get().orElseThrow().asked()).isTrue();
        model.restore("Tea with Kenji at 5".toCharArray());
        assertThat(model.troubleProperty().get()).contains(Sentence.of("safety.wrongForBackup"));
        model.restore("Tea with Amara at 4".toCharArray());
        assertThat(safe.people()).containsExactly("Kenji Watanabe");
        assertThat(safe.desk.protection().isOn()).isTrue();
    }

    @Test
    void a_file_that_is_no_backup_costs_a_sentence() throws IOException {
        var letter = Files.writeString(safe.folder.resolve("letter.txt"), "Dear Ana");
        model.choose(letter);
        assertThat(model.troubleProperty().get()).contains(Sentence.of("safety.noBackup", letter.toString()));
        assertThat(model.busyProperty().get()).isFalse();
    }
}
