package org.pairwright.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

/** Once through the screen with mouse and keyboard. */
class MatchingScreenTest extends ApplicationTest {
    @TempDir
    private static Path folder;

    private MatchingStage stage;

    @Override
    public void start(Stage window) {
        stage = new MatchingStage(folder);
        stage.house.criteria();
        var screen = new MatchingScreen(stage.model);
        window.setScene(new Scene(new StackPane(screen.node()), 1200, 800));
        window.setX(0);
        window.setY(0);
        window.show();
        screen.shown(new Destination.Matching());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void matches_are_found_one_is_pinned_by_its_key_and_all_are_confirmed() {
        clickOn("Find matches");
        clickOn("Kenji Watanabe");
        type(KeyCode.P);
        assertThat(stage.notice()).isEqualTo("Pinned Amara Okafor and Kenji Watanabe");
        clickOn("Find matches again");
        clickOn("Confirm 2 pairs");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).hasSize(2);
        clickOn("See the pairs");
        assertThat(stage.navigator.destination()).isInstanceOf(Destination.PairsList.class);
    }
}
