package org.pairwright.ui.matching.account;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.journey.Tour;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.shell.Destination;

/** Draws what a proposal costs and how sure a pair is. */
@Tag("tour")
class AccountTourTest {
    @TempDir
    private Path folder;

    @Test
    void five_hundred_matched_fairly_with_a_pin() throws Exception {
        try (var stage = new MatchingStage(folder)) {
            stage.takeIn(SampleFiles.COMPANY);
            stage.model.run().arrive();
            stage.model.run().findMatches();
            var pairs = stage.model.proposal().linesProperty().get().pairs();
            var first = pairs.get(0).pair();
            var second = pairs.get(1).pair();
            stage.house.pinsAndBans.pin(stage.current.id(), first.mentee(), second.mentor(), "");
            stage.house.pinsAndBans.ban(stage.current.id(), second.mentee(), first.mentor(), "They are related.");
            stage.model.run().ask(Settings.of(Aim.FAIR));
            stage.model.run().findMatches();
            for (var size : List.of(new double[] {1000, 700}, new double[] {1366, 768})) {
                draw(stage, "account-" + (int) size[0], size, _ -> {});
                draw(stage, "account-who-" + (int) size[0], size, scene -> press(scene, ".account .button"));
                draw(stage, "account-said-" + (int) size[0], size, scene -> press(scene, ".said-open"));
                draw(stage, "account-pinned-" + (int) size[0], size, scene -> {
                    choose(scene, stage, true);
                    press(scene, ".sure-ask");
                });
                draw(stage, "account-sure-offered-" + (int) size[0], size, scene -> choose(scene, stage, false));
                draw(stage, "account-sure-" + (int) size[0], size, scene -> {
                    choose(scene, stage, false);
                    press(scene, ".sure-ask");
                });
            }
        }
    }

    private static void choose(Scene scene, MatchingStage stage, boolean pinned) {
        var row = stage.model.proposal().linesProperty().get().pairs().stream()
                .filter(one -> one.pinned() == pinned)
                .findFirst()
                .orElseThrow();
        ((DataTable<?>) scene.getRoot().lookup(".proposal .data-table")).choose(row.couple());
    }

    private static void press(Scene scene, String where) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var button = (Button) scene.getRoot().lookup(where);
        long begun = System.nanoTime();
        button.fire();
        System.out.println(where + ": " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private static void draw(MatchingStage stage, String name, double[] size, Consumer<Scene> then) {
        Tour.picture(
                name,
                size[0],
                size[1],
                (_, wide, high) -> {
                    var screen = new MatchingScreen(stage.model);
                    screen.node().getStyleClass().addAll("window", "content");
                    var scene = new Scene((Parent) screen.node(), wide, high);
                    screen.shown(new Destination.Matching());
                    return scene;
                },
                then);
    }
}
