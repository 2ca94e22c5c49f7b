package org.pairwright.ui.matching.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.journey.Tour;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.shell.Destination;

/** Draws the scenarios with nobody, four and 500 people, to be looked at. */
@Tag("tour")
class ScenariosTourTest {
    @TempDir
    private Path folder;

    @Test
    void nobody_and_four() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("few")))) {
            stage.house.criteria();
            draw(stage, "scenarios-none", 1280, 800, _ -> {});
            find(stage, Aim.BEST);
            draw(stage, "picture-four", 1280, 800, MatchingPart.PICTURE, _ -> {});
            draw(stage, "scenarios-one", 1280, 800, _ -> {});
            draw(stage, "scenarios-naming", 1000, 700, scene -> press(scene, "Save this proposal as a scenario…"));
        }
    }

    @Test
    void five_hundred() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("many")))) {
            stage.takeIn(SampleFiles.COMPANY);
            stage.waitingMentors(40);
            find(stage, Aim.BEST);
            var model = stage.model.scenarios();
            model.name(model.shown().orElseThrow().scenario(), "Best pairs, whoever stays without", _ -> {});
            find(stage, Aim.FAIR);
            model.name(model.shown().orElseThrow().scenario(), "Fair", _ -> {});
            find(stage, Aim.EVERYONE);
            draw(stage, "scenarios-two", 1280, 800, _ -> {});
            draw(stage, "scenarios-changes-small", 1000, 700, scene -> scroll(scene, 0.5));
            draw(stage, "scenarios-changes-large", 1600, 1000, scene -> scroll(scene, 1));
            stage.model.aim().open();
            stage.model
                    .run()
                    .ask(Settings.of(Aim.FAIR)
                            .withFloor(40)
                            .withBalance(300)
                            .withLimits(List.of(new Limit(Limit.Side.MENTORS, BuiltIn.DEPARTMENT, "Finance", 5)))
                            .withQuotas(List.of(new Quota(BuiltIn.SITE, 30))));
            draw(stage, "picture-500", 1600, 1000, MatchingPart.PICTURE, _ -> {});
            draw(stage, "picture-500-small", 1000, 700, MatchingPart.PICTURE, _ -> {});
            stage.model.run().partProperty().set(MatchingPart.SCENARIOS);
            draw(stage, "aim-large", 1600, 1000, scene -> press(scene, "Aim: Fair, 4 more"));
            draw(stage, "aim-small", 1000, 700, scene -> press(scene, "Aim: Fair, 4 more"));
            stage.model.run().ask(Settings.of(Aim.EVERYONE));
            model.choose(model.rowsProperty().get().getLast(), true);
            model.choose(model.rowsProperty().get().get(1), true);
            draw(stage, "scenarios-three", 1000, 700, _ -> {});
            draw(stage, "scenarios-three-wide", 1600, 1000, scene -> press(scene, "Adopt only some…"));
        }
    }

    private static void find(MatchingStage stage, Aim aim) {
        stage.model.run().arrive();
        stage.model.run().ask(Settings.of(aim));
        stage.model.run().findMatches();
        stage.model.run().partProperty().set(MatchingPart.SCENARIOS);
    }

    private static void draw(MatchingStage stage, String name, double width, double height, Consumer<Scene> then) {
        draw(stage, name, width, height, MatchingPart.SCENARIOS, then);
    }

    private static void draw(
            MatchingStage stage, String name, double width, double height, MatchingPart part, Consumer<Scene> then) {
        Tour.picture(
                name,
                width,
                height,
                (_, wide, high) -> {
                    var screen = new MatchingScreen(stage.model);
                    screen.node().getStyleClass().addAll("window", "content");
                    var scene = new Scene((Parent) screen.node(), wide, high);
                    screen.shown(new Destination.Matching());
                    stage.model.run().partProperty().set(part);
                    return scene;
                },
                then);
    }

    private static void scroll(Scene scene, double to) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".page-scroll").stream()
                .filter(node -> node instanceof ScrollPane)
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(to));
    }

    static void press(Scene scene, String verb) {
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && verb.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
