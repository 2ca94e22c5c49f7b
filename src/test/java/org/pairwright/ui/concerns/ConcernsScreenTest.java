package org.pairwright.ui.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

class ConcernsScreenTest extends ApplicationTest {
    @SuppressWarnings("NullAway.Init")
    private ConcernsStage stage;

    @Override
    public void start(Stage window) throws IOException {
        stage = new ConcernsStage(Files.createTempDirectory("concerns"));
        var screen = stage.screen();
        window.setScene(new Scene(new StackPane(screen.node()), 1000, 700));
        screen.shown(new Destination.Concerns());
        window.show();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void she_sets_the_register_up_writes_something_down_and_locks_it() {
        interact(() -> stage.model.setUp("Tea with Sofía at five".toCharArray()));
        assertThat(lookup("#concerns-code").queryLabeled().getText()).hasSizeGreaterThan(30);
        clickOn("#concerns-code-kept");
        clickOn("#concern-text").write("Two people asked");
        clickOn("#concern-save");
        assertThat(lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().equals("Two people asked"));
        clickOn("#concerns-lock");
        assertThat(lookup("#concerns-open").tryQuery()).isPresent();
        assertThat(lookup(".label").queryAllAs(Label.class))
                .noneMatch(label -> label.getText().equals("Two people asked"));
    }
}
