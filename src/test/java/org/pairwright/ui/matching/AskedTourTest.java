package org.pairwright.ui.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.journey.Tour;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.shell.Destination;

/** Draws the questions to a match while they are worked out, when they were stopped, and answered, to be looked at. */
@Tag("tour")
class AskedTourTest {
    private static final String WANTED = "Which mentors to look for";
    private static final String FEW = "Change only a few pairs …";

    @TempDir
    private Path folder;

    private final JobsByHand jobs = new JobsByHand();

    @Test
    void with_five_people() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("few")), jobs)) {
            stage.house.criteria();
            stage.house.save(stage.house.kenji.withRole(Role.MENTOR, 1, 0));
            stage.house.save(Cast.mentee(stage.house.person(Cast.ingrid()), stage.house.program.id(), "Excel"));
            whole(stage, "five");
            stage.house.settings.keep(stage.house.program.id(), Settings.of(Aim.FAIR));
            stage.model.run().arrive();
            stage.model.run().findMatches();
            stage.model.board().open(stage.house.amara.id(), OptionalLong.of(stage.house.sofia.id()));
            draw(stage, "asked-five-fair-cost", 1000, 700, _ -> {});
        }
    }

    @Test
    void with_the_sample_program_and_a_shortage() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("sample")), jobs)) {
            stage.takeIn(SampleFiles.COMPANY);
            stage.waitingMentors(60);
            whole(stage, "sample");
            draw(stage, "asked-sample-sure", 1280, 900, scene -> {
                choose(scene, ".proposal .data-table", 0);
                fire(scene, "How sure is this?");
            });
        }
    }

    @Test
    void with_ten_thousand() throws Exception {
        try (var stage = LargeStage.of(Files.createDirectory(folder.resolve("large")), 6_000, 4_000, jobs)) {
            stage.house.settings.keep(stage.house.program.id(), Settings.of(Aim.FAIR));
            stage.model.run().arrive();
            stage.model.run().findMatches();
            var first = stage.model.proposal().linesProperty().get().pairs().getFirst();
            stage.model.board().open(first.pair().mentee(), OptionalLong.empty());
            draw(
                    stage,
                    "asked-large-fair-offered",
                    1280,
                    800,
                    scene -> choose(scene, ".board-candidates .data-table", 2));
            draw(stage, "asked-large-fair-asking", 1280, 800, scene -> {
                stop();
                choose(scene, ".board-candidates .data-table", 3);
                jobs.hold();
                fire(scene, "Work out what it would cost");
            });
            stop();
            stage.model.run().partProperty().set(MatchingPart.PROPOSAL);
            draw(stage, "asked-large-worth-offered", 1280, 800, scene -> choose(scene, ".proposal .data-table", 3));
        }
    }

    /** Cancels the question that is being worked out, and lets whatever waits behind it run. */
    private void stop() {
        if (jobs.waiting() > 0) {
            jobs.cancelNext();
        }
        jobs.letGo();
    }

    private void whole(MatchingStage stage, String name) throws Exception {
        stage.model.run().arrive();
        stage.model.run().findMatches();
        draw(stage, "asked-" + name + "-looking", 1280, 800, scene -> {
            unplaced(scene);
            jobs.hold();
            fire(scene, WANTED);
        });
        jobs.letGo();
        draw(stage, "asked-" + name + "-stopped", 1280, 800, scene -> {
            unplaced(scene);
            jobs.hold();
            fire(scene, WANTED);
            while (jobs.waiting() > 0) {
                jobs.cancelNext();
            }
            jobs.letGo();
        });
        draw(stage, "asked-" + name + "-wanted", 1280, 800, scene -> {
            unplaced(scene);
            fire(scene, WANTED);
        });
        var worst = stage.model.proposal().linesProperty().get().pairs().getFirst();
        stage.house.pinsAndBans.ban(
                stage.current.id(), worst.pair().mentee(), worst.pair().mentor(), "");
        stage.model.run().load();
        draw(stage, "asked-" + name + "-few", 1000, 700, scene -> fire(scene, FEW));
        stage.model.run().findMatches();
    }

    private static void draw(MatchingStage stage, String name, double width, double height, Consumer<Scene> then) {
        Tour.picture(
                name,
                width,
                height,
                (_, wide, high) -> {
                    var screen = new MatchingScreen(stage.model);
                    screen.node().getStyleClass().addAll("window", "content");
                    var scene = new Scene((Parent) screen.node(), wide, high);
                    screen.shown(new Destination.Matching());
                    return scene;
                },
                then);
    }

    private static void choose(Scene scene, String where, int row) {
        ((DataTable<?>) scene.getRoot().lookup(where))
                .view()
                .getSelectionModel()
                .clearAndSelect(row);
    }

    private static void unplaced(Scene scene) {
        scene.getRoot().lookupAll(".proposal .right-pill").stream()
                .filter(ButtonBase.class::isInstance)
                .forEach(pill -> ((ButtonBase) pill).fire());
    }

    private static void fire(Scene scene, String words) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + words))
                .fire();
    }
}
