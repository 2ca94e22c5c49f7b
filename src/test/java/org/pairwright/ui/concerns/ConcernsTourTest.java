package org.pairwright.ui.concerns;

import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.journey.Tour;
import org.pairwright.ui.shell.Destination;

/** Draws the register of concerns before it is set up, open with its code, and locked. */
@Tag("tour")
class ConcernsTourTest {
    @Test
    void set_up_open_and_locked() throws IOException {
        try (var stage = new ConcernsStage(Files.createTempDirectory("concerns"))) {
            picture(stage, "concerns-new", _ -> {});
            stage.model.setUp("Tea with Sofía at five".toCharArray());
            stage.model.add(
                    "She does not feel safe in the room with her mentor and asks for another one. I promised to speak to "
                            + "nobody before she agrees.",
                    OptionalLong.of(stage.amara.id()));
            stage.model.add("Two people asked whether managers read the answers.", OptionalLong.empty());
            picture(stage, "concerns-open", _ -> {});
            stage.model.lock();
            picture(stage, "concerns-locked", model -> model.open("something else".toCharArray()));
        }
    }

    private static void picture(ConcernsStage stage, String name, Consumer<ConcernsViewModel> act) {
        Tour.picture(
                name,
                1000,
                700,
                (_, width, height) -> {
                    var screen = stage.screen();
                    var content = new StackPane(screen.node());
                    content.getStyleClass().addAll("window", "content");
                    screen.shown(new Destination.Concerns());
                    return new Scene(content, width, height);
                },
                _ -> act.accept(stage.model));
    }
}
