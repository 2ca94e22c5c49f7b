package org.pairwright.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.testfx.framework.junit5.ApplicationTest;

/** What goes wrong is told, each in its turn, and what the disk did without alarm. */
class FailureDialogTest extends ApplicationTest {
    private static final String ALARM = "This should not have happened";

    private final FailureDialog dialog = new FailureDialog(new Messages(Locale.UK, ZoneOffset.UTC));

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 900, 700));
        stage.show();
    }

    @Test
    void what_the_disk_did_is_told_in_its_own_sentence_however_deep_it_lies() {
        interact(() -> dialog.show(new IllegalStateException(full("the stick"))));
        assertThat(said()).anyMatch(words -> words.startsWith("The disk that holds the stick is full"));
        assertThat(said()).doesNotContain(ALARM);
        close();
    }

    @Test
    void what_happens_while_one_is_read_is_told_after_it_and_a_flood_only_once() {
        interact(() -> {
            dialog.show(full("the stick"));
            dialog.show(new IllegalStateException("unexpected"));
            dialog.show(full("the share"));
            dialog.show(full("the share"));
        });
        assertThat(said()).anyMatch(words -> words.contains("the stick")).doesNotContain(ALARM);
        close();
        assertThat(said()).contains(ALARM);
        close();
        assertThat(said()).anyMatch(words -> words.contains("the share"));
        close();
        assertThat(said()).isEmpty();
    }

    private void close() {
        clickOn("Close");
    }

    private Set<String> said() {
        return lookup(".failure-content .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private static CannotWrite full(String place) {
        return new CannotWrite(Sentence.of("storage.diskFull", place), new IOException("full"));
    }
}
