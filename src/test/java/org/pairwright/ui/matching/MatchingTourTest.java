package org.pairwright.ui.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.journey.Tour;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.shell.Destination;

/** Draws the matching screen with nobody, four and 500 people, in every state, to be looked at. */
@Tag("tour")
class MatchingTourTest {
    @TempDir
    private Path folder;

    @Test
    void nobody_and_four() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("few")))) {
            stage.house.criteria();
            draw(stage, "matching-four-criteria", 1280, 800, _ -> {});
            draw(
                    stage,
                    "matching-four-no-run",
                    1280,
                    800,
                    _ -> stage.model.run().partProperty().set(MatchingPart.PROPOSAL));
            stage.model.run().findMatches();
            draw(stage, "matching-four-proposal", 1280, 800, _ -> {});
            stage.model.board().open(stage.house.amara.id(), OptionalLong.of(stage.house.sofia.id()));
            draw(stage, "board-four", 1000, 700, _ -> {});
            stage.model.run().partProperty().set(MatchingPart.PROPOSAL);
            stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
            draw(
                    stage,
                    "matching-four-trouble",
                    1280,
                    800,
                    _ -> stage.model.proposal().confirm());
        }
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("nobody")))) {
            stage.house.save(stage.house.kenji.withStatus(Status.WAITING));
            stage.house.save(stage.house.sofia.withStatus(Status.WAITING));
            draw(
                    stage,
                    "matching-no-mentors",
                    1280,
                    800,
                    _ -> stage.model.run().partProperty().set(MatchingPart.PROPOSAL));
        }
    }

    @Test
    void five_hundred() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("many")))) {
            stage.takeIn(SampleFiles.COMPANY);
            draw(stage, "matching-500-criteria", 1280, 800, _ -> {});
            draw(stage, "matching-500-criteria-small", 1000, 700, _ -> {});
            stage.model.run().findMatches();
            draw(stage, "matching-500-proposal", 1280, 800, _ -> {});
            draw(stage, "matching-500-proposal-small", 1000, 700, _ -> {});
            stage.target =
                    Optional.of(folder.resolve("many").resolve("desk.mv.db").resolve("proposal.xlsx"));
            draw(stage, "matching-500-not-saved", 1000, 700, scene -> save(scene));
            stage.model.run().meet(Trouble.NONE);
            draw(stage, "matching-500-proposal-large", 1600, 760, scene -> choose(scene, 3));
            draw(stage, "matching-500-several", 1280, 800, scene -> {
                var table = (DataTable<?>) scene.getRoot().lookup(".proposal .data-table");
                table.view().getSelectionModel().selectIndices(1, 2, 4);
            });
            draw(stage, "matching-500-pair", 1280, 800, scene -> choose(scene, 0));
            draw(stage, "matching-500-pair-small", 1000, 700, scene -> choose(scene, 0));
            draw(stage, "matching-500-unplaced", 1280, 800, MatchingTourTest::showUnplaced);
            board(stage);
            var first = stage.model.proposal().linesProperty().get().pairs().getFirst();
            stage.model.proposal().togglePin(List.of(first));
            stage.model
                    .proposal()
                    .toggleBan(List.of(
                            stage.model.proposal().linesProperty().get().pairs().get(1)));
            stage.waitingMentors(1);
            draw(stage, "matching-500-stale", 1280, 800, scene -> choose(scene, 1));
            stage.model.run().findMatches();
            stage.model.proposal().confirm();
            draw(stage, "matching-500-confirmed", 1280, 800, _ -> {});
        }
    }

    @Test
    void being_checked() throws Exception {
        var jobs = new JobsByHand();
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("checked")), jobs)) {
            stage.takeIn(SampleFiles.COMPANY);
            stage.model.run().findMatches();
            jobs.hold();
            var first = stage.model.proposal().linesProperty().get().pairs().getFirst();
            stage.model.proposal().toggleBan(List.of(first));
            jobs.next();
            draw(stage, "matching-500-checking-small", 1000, 700, _ -> {});
            draw(stage, "matching-500-checking", 1600, 1000, scene -> choose(scene, 3));
            jobs.cancelNext();
            jobs.letGo();
            draw(stage, "matching-500-check-cancelled", 1000, 700, _ -> {});
        }
    }

    @Test
    void ten_thousand() throws Exception {
        try (var stage = LargeStage.of(Files.createDirectory(folder.resolve("large")), 6_000, 4_000)) {
            var house = stage.house;
            house.criteria(house.criterion(
                    new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
            timed("reading", () -> stage.model.run().arrive());
            timed("matching", () -> stage.model.run().findMatches());
            var first = stage.model
                    .proposal()
                    .linesProperty()
                    .get()
                    .pairs()
                    .getFirst()
                    .pair();
            timed(
                    "the board, its first question with it",
                    () -> stage.model.board().open(first.mentee(), OptionalLong.empty()));
            timed(
                    "the next question",
                    () -> stage.model.board().open(first.mentee(), OptionalLong.of(house.kenji.id())));
            draw(stage, "board-10000", 1280, 800, _ -> {});
            stage.model.run().partProperty().set(MatchingPart.PROPOSAL);
            draw(stage, "matching-10000-proposal", 1280, 800, scene -> timed("choosing", () -> choose(scene, 3)));
        }
    }

    private static void timed(String what, Runnable act) {
        long begun = System.nanoTime();
        act.run();
        System.out.println(what + ": " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    @Test
    void places_are_short() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("short")))) {
            stage.takeIn(SampleFiles.COMPANY);
            stage.waitingMentors(60);
            draw(stage, "matching-short-criteria", 1080, 720, _ -> {});
            stage.model.run().findMatches();
            draw(stage, "matching-short-unplaced", 1080, 720, scene -> {
                showUnplaced(scene);
                chooseUnplaced(scene, 0);
            });
            draw(stage, "matching-short-unplaced-alone", 1280, 800, MatchingTourTest::showUnplaced);
            draw(stage, "matching-short-pair", 1080, 720, scene -> choose(scene, 0));
        }
    }

    @Test
    void long_names() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("long")))) {
            stage.house.criteria();
            var mentee = stage.house.person(Cast.person(
                    "Maximiliana Anastasia Konstantina",
                    "Papadopoulou-Featherstonehaugh de la Vega",
                    "Llanfairpwllgwyngyll Research Campus North",
                    "Department of Interdisciplinary Infrastructure Procurement",
                    2));
            stage.house.save(Cast.mentee(mentee, stage.house.program.id(), "Budgeting", "Negotiation"));
            stage.model.run().findMatches();
            var first = stage.model.proposal().linesProperty().get().pairs().getFirst();
            stage.model.board().open(first.pair().mentee(), OptionalLong.of(stage.house.sofia.id()));
            draw(stage, "board-long-names", 1000, 700, _ -> {});
            stage.model.run().partProperty().set(MatchingPart.PROPOSAL);
            draw(stage, "matching-long-names", 1080, 720, scene -> choose(scene, 2));
            draw(stage, "matching-long-names-alone", 1080, 720, _ -> {});
        }
    }

    @Test
    void running() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("running")), new EndlessJobs())) {
            stage.model.run().findMatches();
            draw(
                    stage,
                    "matching-running",
                    1280,
                    800,
                    _ -> stage.model.run().partProperty().set(MatchingPart.PROPOSAL));
        }
    }

    /** A run that is a third through and does not get any further. */
    private static final class EndlessJobs implements Jobs {
        private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown =
                new ReadOnlyObjectWrapper<>(Optional.of(new RunningJob(
                        Sentence.of("matchingscreen.job.run"),
                        Sentence.of("matching.progress.solving"),
                        100,
                        300,
                        false)));

        @Override
        public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
            // Never done.
        }

        @Override
        public void cancel() {
            shown.set(Optional.empty());
        }

        @Override
        public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
            return shown.getReadOnlyProperty();
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

    /** The board with the mentee of the weakest pair and somebody whose place is taken. */
    private static void board(MatchingStage stage) {
        stage.model.run().partProperty().set(MatchingPart.BOARD);
        draw(stage, "board-500-everybody", 1280, 800, _ -> {});
        var weakest = stage.model.proposal().linesProperty().get().pairs().stream()
                .min(Comparator.comparingInt(row -> row.pair().score()))
                .orElseThrow();
        stage.model.board().open(weakest.pair().mentee(), OptionalLong.empty());
        draw(stage, "board-500-candidates", 1280, 800, scene -> choose(scene, ".board-candidates .data-table", 3));
        draw(
                stage,
                "board-500-candidates-small",
                1000,
                700,
                scene -> choose(scene, ".board-candidates .data-table", 1));
        draw(
                stage,
                "board-500-candidates-large",
                1600,
                1000,
                scene -> choose(scene, ".board-candidates .data-table", 2));
        stage.model.run().partProperty().set(MatchingPart.PROPOSAL);
    }

    private static void choose(Scene scene, int row) {
        choose(scene, ".proposal .data-table", row);
    }

    private static void chooseUnplaced(Scene scene, int row) {
        choose(scene, ".unplaced .data-table", row);
    }

    private static void choose(Scene scene, String where, int row) {
        var table = (DataTable<?>) scene.getRoot().lookup(where);
        table.view().getSelectionModel().clearAndSelect(row);
    }

    private static void save(Scene scene) {
        ((javafx.scene.control.ButtonBase) scene.getRoot().lookup(".proposal-save")).fire();
    }

    private static void showUnplaced(Scene scene) {
        scene.getRoot().lookupAll(".proposal .right-pill").stream()
                .filter(node -> node instanceof javafx.scene.control.ToggleButton)
                .map(javafx.scene.control.ToggleButton.class::cast)
                .forEach(javafx.scene.control.ToggleButton::fire);
    }
}
