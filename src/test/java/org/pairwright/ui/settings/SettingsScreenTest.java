package org.pairwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.testfx.framework.junit5.ApplicationTest;

class SettingsScreenTest extends ApplicationTest {
    @SuppressWarnings("NullAway.Init")
    private SettingsStage stage;

    @SuppressWarnings("NullAway.Init")
    private Theme theme;

    @Override
    public void start(Stage window) throws IOException {
        stage = new SettingsStage(Files.createTempDirectory("settings"));
        theme = new Theme(new ThemeFile(Files.createTempDirectory("theme")));
        var screen = new SettingsScreen(stage.messages, stage.model, theme, new NoPart());
        window.setScene(new Scene(new StackPane(screen.node()), 1000, 700));
        screen.shown(new Destination.Settings());
        window.show();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_look_is_chosen_and_the_program_renamed() {
        clickOn("#shade-DARK");
        assertThat(theme.isDark()).isTrue();
        clickOn("#program-name").eraseText("Leadership 2026".length()).write("Leaders");
        clickOn("#save-program");
        assertThat(stage.program().name()).isEqualTo("Leaders");
    }
}
