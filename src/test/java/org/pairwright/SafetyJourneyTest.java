package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.testfx.framework.junit5.ApplicationTest;

/** A day on which something goes wrong, in the whole window: backed up, removed, restored, locked. */
class SafetyJourneyTest extends ApplicationTest {
    private static final String PASSWORD = "Tea with Amara at 4";

    @SuppressWarnings("NullAway.Init")
    private SampleWindow sample;

    @SuppressWarnings("NullAway.Init")
    private WindowWiring wiring;

    private int windows;

    @Override
    public void start(Stage stage) throws IOException {
        sample = SampleWindow.withSample(Files.createTempDirectory("journey"));
        show(stage, new Theme(new ThemeFile(Files.createTempDirectory("theme"))), List.of());
    }

    private void show(Stage stage, Theme theme, List<Sentence> said) {
        windows++;
        wiring = sample.wiring(stage, theme, Jobs.immediately(), again -> {
            wiring.close();
            show(stage, theme, again);
        });
        stage.setScene(wiring.window().scene(980, 700));
        stage.show();
        wiring.begin();
        wiring.state().notifications().tell(said);
    }

    @AfterEach
    void close() {
        interact(wiring::close);
        sample.close();
    }

    @Test
    void what_was_removed_by_mistake_comes_back_from_the_backup_of_the_start() {
        int people = sample.open.persons.all().size();
        assertThat(says("Backup")).isTrue();
        clickOn("Leadership 2026");
        clickOn("Remove the sample program");
        assertThat(sample.open.persons.all()).isEmpty();
        clickOn("#product-menu");
        clickOn("Restore…");
        Node backup = lookup(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(people + " people"))
                .query();
        clickOn(backup);
        clickOn("Restore this state");
        assertThat(sample.open.persons.all()).hasSize(people);
        assertThat(windows).isEqualTo(2);
        assertThat(says("What was here before is kept as a backup.")).isTrue();
        assertThat(says("need you today")).isTrue();
    }

    @Test
    void the_locked_window_opens_with_the_password_where_she_was() throws IOException {
        sample.open.desk.protect(PASSWORD.toCharArray(), Progress.UNWATCHED);
        press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(says("Pairwright is locked")).isTrue();
        assertThat(says("need you today")).isFalse();
        write("wrong").type(KeyCode.ENTER);
        assertThat(says("That is not the password.")).isTrue();
        write(PASSWORD).type(KeyCode.ENTER);
        assertThat(says("need you today")).isTrue();
        assertThat(says("Pairwright is locked")).isFalse();
    }

    private boolean says(String words) {
        return lookup(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words)
                        && isShown(node))
                .tryQuery()
                .isPresent();
    }

    private static boolean isShown(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
