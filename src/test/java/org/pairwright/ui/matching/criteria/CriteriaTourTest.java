package org.pairwright.ui.matching.criteria;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.journey.Tour;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.shell.Destination;

/** Draws the criteria with none, with those of a few people and with 500, in every state, to be looked at. */
@Tag("tour")
class CriteriaTourTest {
    @TempDir
    private Path folder;

    @Test
    void few_people() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("few")))) {
            stage.house.criteria.save(stage.house.program.id(), List.of(), PairingFixture.what());
            draw(stage, "criteria-none", 1000, 700, _ -> {});
            stage.house.criteria(
                    stage.house.criterion(new Comparison.Different(), BuiltIn.SITE, BuiltIn.SITE, new Weight.MustNot()),
                    stage.house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, new Weight.MustNot()),
                    stage.house.criterion(
                            new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.Points(9_000)),
                    stage.house.criterion(
                            new Comparison.Scales(List.of("calm", "pace"), 4, true),
                            BuiltIn.LEVEL,
                            BuiltIn.LEVEL,
                            Weight.LOW),
                    stage.house.criterion(new Comparison.HoursInCommon(3), "times", "times", Weight.MEDIUM),
                    stage.house.criterion(
                            new Comparison.ValueTable(List.of(new Comparison.Cell("1", "3", 10)), 10),
                            BuiltIn.LEVEL,
                            BuiltIn.LEVEL,
                            Weight.MEDIUM));
            draw(stage, "criteria-trouble", 1000, 700, _ -> {});
            stage.model.run().load();
            var table = stage.model.criteria().linesProperty().get().wishes().getLast();
            stage.model.criteria().toggle(table);
            draw(stage, "criteria-table", 1280, 1100, _ -> {});
        }
    }

    @Test
    void five_hundred_people() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("many")))) {
            stage.takeIn(SampleFiles.COMPANY);
            draw(stage, "criteria-500", 1000, 700, _ -> {});
            draw(stage, "criteria-500-large", 1600, 1000, _ -> {});
            draw(stage, "criteria-500-add", 1280, 1000, scene -> press(scene, "Add a criterion"));
        }
    }

    @Test
    void long_names() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("long")))) {
            var mentee = stage.house.person(Cast.person(
                    "Maximiliana Anastasia Konstantina",
                    "Papadopoulou-Featherstonehaugh de la Vega",
                    "Llanfairpwllgwyngyll Research Campus North",
                    "Department of Interdisciplinary Infrastructure Procurement",
                    2));
            stage.house.save(Cast.mentee(mentee, stage.house.program.id(), "Budgeting", "Negotiation"));
            stage.house.criteria(
                    stage.house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, new Weight.Must()),
                    stage.house.criterion(
                            new Comparison.Scales(
                                    List.of(
                                            "how calm you are when everything around you burns",
                                            "how you like to be told what went wrong"),
                                    4,
                                    false),
                            BuiltIn.LEVEL,
                            BuiltIn.LEVEL,
                            Weight.LOW));
            draw(stage, "criteria-long-names", 1000, 700, _ -> {});
        }
    }

    private static void draw(MatchingStage stage, String name, double width, double height, Consumer<Scene> then) {
        Tour.picture(
                name,
                width,
                height,
                (_, wide, high) -> {
                    var screen = new MatchingScreen(stage.model);
                    screen.node().getStyleClass().addAll("window", "content");
                    var scene = new Scene((javafx.scene.Parent) screen.node(), wide, high);
                    screen.shown(new Destination.Matching());
                    return scene;
                },
                then);
    }

    private static void press(Scene scene, String verb) {
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof javafx.scene.control.Button button && verb.equals(button.getText()))
                .map(javafx.scene.control.Button.class::cast)
                .forEach(javafx.scene.control.Button::fire);
    }
}
