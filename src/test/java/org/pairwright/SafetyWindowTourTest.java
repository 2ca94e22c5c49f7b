package org.pairwright;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.journey.Tour;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.SavedLine;
import org.pairwright.ui.shell.Theme;

/** Draws what keeps the desk safe where it stands in the whole window. */
@Tag("tour")
class SafetyWindowTourTest {
    @TempDir
    Path folder;

    @Test
    void the_first_start_offers_a_password() {
        try (var empty = SampleWindow.onEmptyDesk(folder)) {
            Tour.picture("safety-offer-1000", 1000, 700, (theme, width, height) -> scene(empty, theme, width, height));
            Tour.picture("safety-offer-1600", 1600, 1000, (theme, width, height) -> scene(empty, theme, width, height));
        }
    }

    @Test
    void the_status_line_the_menu_and_the_cover() throws java.io.IOException {
        try (var sample = SampleWindow.withSample(folder)) {
            sample.open.desk.protect("Tea with Amara at 4".toCharArray(), Progress.UNWATCHED);
            Tour.popUp(
                    "safety-menu",
                    (theme, width, height) -> scene(sample, theme, width, height),
                    shown -> ((MenuButton) shown.getRoot().lookup("#product-menu")).show());
            Tour.picture("safety-status-failed-1000", 1000, 700, (theme, width, height) -> {
                var wiring = sample.wiring(new Stage(), theme, Jobs.immediately());
                var scene = wiring.window().scene(width, height);
                wiring.state().navigator().navigate(new Destination.Settings());
                wiring.state()
                        .saved()
                        .backed(new SavedLine.Backed.Failed(Sentence.of("storage.diskFull", folder.toString())));
                return scene;
            });
        }
    }

    private static Scene scene(SampleWindow window, Theme theme, double width, double height) {
        var wiring = window.wiring(new Stage(), theme, Jobs.immediately());
        var scene = wiring.window().scene(width, height);
        wiring.begin();
        return scene;
    }
}
