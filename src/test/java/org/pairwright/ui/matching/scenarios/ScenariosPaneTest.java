package org.pairwright.ui.matching.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

/** Once through the scenarios with mouse and keyboard. */
class ScenariosPaneTest extends ApplicationTest {
    @TempDir
    private static Path folder;

    private MatchingStage stage;

    @Override
    public void start(Stage window) {
        stage = new MatchingStage(folder);
        stage.house.criteria();
        var screen = new MatchingScreen(stage.model);
        window.setScene(new Scene(new StackPane(screen.node()), 1000, 700));
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
    void a_proposal_is_named_another_is_made_and_the_first_is_adopted_again() {
        clickOn("Find matches");
        clickOn("Scenarios");
        clickOn("Save this proposal as a scenario…");
        write("First\n");
        assertThat(stage.notice()).isEqualTo("Saved the scenario “First”");
        interact(() -> stage.model.run().ask(Settings.of(Aim.FAIR)));
        clickOn("Find matches");
        clickOn("Scenarios");
        clickOn("Adopt");
        assertThat(stage.notice()).isEqualTo("The proposal shows the scenario “First” now");
        clickOn("Proposal");
        assertThat(stage.model.run().latest().orElseThrow().run().name()).contains("First");
    }
}
