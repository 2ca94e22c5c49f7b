package org.pairwright.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.Crowd;
import org.pairwright.journey.Tour;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Theme;

/** Draws the settings, calm and with problems, with and without the sample. */
@Tag("tour")
class SettingsTourTest {

    @Test
    void settings() throws IOException {
        try (var stage = new SettingsStage(Files.createTempDirectory("settings"))) {
            new Crowd(stage.desk, stage.program(), 1).gather(3);
            Tour.picture("settings-1000", 1000, 700, (theme, width, height) -> scene(stage, theme, width, height));
            stage.start(Cast.leadership().asSample());
            Tour.picture(
                    "settings-problems-1600",
                    1600,
                    1000,
                    (theme, width, height) -> scene(stage, theme, width, height),
                    _ -> stage.model.save(new ProgramDraft(
                            "", Optional.of(Cast.TODAY), Optional.of(LocalDate.of(2020, 1, 1)), "often", "long")));
        }
    }

    private static Scene scene(SettingsStage stage, Theme theme, double width, double height) {
        var screen = new SettingsScreen(stage.messages, stage.model, theme, new NoPart());
        var content = new StackPane(screen.node());
        content.getStyleClass().addAll("window", "content");
        stage.arrive();
        screen.shown(new Destination.Settings());
        return new Scene(content, width, height);
    }
}
