package org.pairwright.ui.matching.circles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.journey.Tour;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Status;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.shell.Destination;

/** Draws the circles with nobody, a few and 500 people, to be looked at. */
@Tag("tour")
class CirclesTourTest {
    @TempDir
    private Path folder;

    @Test
    void nobody_and_a_few() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("few")))) {
            stage.house.criteria();
            stage.house.save(stage.house.kenji.withStatus(Status.WAITING));
            stage.house.save(stage.house.sofia.withStatus(Status.WAITING));
            draw(stage, "circles-nobody", 1000, 700, _ -> {});
            stage.house.save(stage.house.kenji.withStatus(Status.CONFIRMED));
            stage.house.save(stage.house.sofia.withStatus(Status.CONFIRMED));
            draw(stage, "circles-none", 1000, 700, _ -> {});
            draw(stage, "circles-form", 1000, 700, scene -> press(scene, "New circle…"));
            var long1 = stage.house.save(Cast.mentor(
                    stage.house.person(Cast.person(
                            "Maximiliana-Theodora", "von und zu Hohenstein-Wittgenstein", "Düsseldorf", "Finance", 5)),
                    stage.house.program.id(),
                    2,
                    "Budgeting"));
            var circles = new DeskCircles(stage.house.desk, stage.house.program);
            var circle = circles.circle(
                    "First months as a manager of managers in a country where one never lived before",
                    long1,
                    stage.house.kenji);
            circles.member(circle, stage.house.liam, Cast.TODAY);
            draw(stage, "circles-long", 1000, 700, scene -> press(scene, "Fill the circles"));
        }
    }

    @Test
    void five_hundred() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("many")))) {
            stage.takeIn(SampleFiles.COMPANY);
            stage.waitingMentors(60);
            stage.model.run().arrive();
            var circles =
                    new DeskCircles(stage.house.desk, stage.current.program().orElseThrow());
            var mentors = mentors(stage);
            var topics = List.of("Negotiation", "Presenting", "Project management", "Coaching", "Finance basics");
            for (int n = 0; n < topics.size(); n++) {
                circles.circle(topics.get(n), mentors.get(2 * n), mentors.get(2 * n + 1));
            }
            stage.model.run().findMatches();
            draw(stage, "circles-500", 1000, 700, _ -> {});
            stage.model.proposal().confirm();
            draw(stage, "circles-500-filled", 1600, 1000, scene -> press(scene, "Fill the circles"));
            draw(stage, "circles-500-why", 1000, 700, scene -> press(scene, "Why"));
            stage.model.circles().filling().confirm();
            draw(stage, "circles-500-confirmed", 1000, 700, _ -> {});
            draw(stage, "circles-500-session", 1000, 700, scene -> press(scene, "Note a session…"));
            draw(stage, "circles-500-members", 1000, 700, scene -> press(scene, "Who is in it…"));
            draw(stage, "circles-500-closing", 1600, 1000, scene -> press(scene, "Close"));
        }
    }

    @Test
    void ten_thousand() throws Exception {
        try (var stage = new MatchingStage(Files.createDirectory(folder.resolve("most")))) {
            new Crowd(stage.house).of(10_000, 600);
            stage.model.run().arrive();
            var circles = new DeskCircles(stage.house.desk, stage.house.program);
            var mentors = mentors(stage);
            for (int n = 0; n < 300; n++) {
                circles.circle(Crowd.SKILLS.get(n % Crowd.SKILLS.size()), mentors.get(n), mentors.get(n + 300));
            }
            draw(stage, "circles-10000", 1000, 700, _ -> {});
            draw(stage, "circles-10000-filled", 1600, 1000, scene -> press(scene, "Fill the circles"));
            stage.model.circles().wantedProperty().set("ana");
            draw(stage, "circles-10000-found", 1000, 700, _ -> {});
        }
    }

    /** So many people with names and wishes, made by turns. */
    private record Crowd(PairingFixture house) {
        private static final List<String> SKILLS = List.of(
                "Budgeting", "Negotiation", "Excel", "Presenting", "Coaching", "Project management", "Law", "Python");
        private static final List<String> FIRST =
                List.of("Ana", "Kofi", "Mei", "Jonas", "Priya", "Tomás", "Elif", "Liam", "Sofía", "Ken");
        private static final List<String> LAST =
                List.of("Okafor", "Silva", "Watanabe", "Nkosi", "Moreau", "Costa", "Park", "Jensen", "Diallo");

        void of(int mentees, int mentors) {
            house.criteria();
            house.desk.journal.record(StepKind.PEOPLE, PairingFixture.what(), step -> {
                var persons = house.desk.persons.saveAll(
                        step,
                        IntStream.range(0, mentees + mentors)
                                .mapToObj(n -> Cast.person(
                                        FIRST.get(n % FIRST.size()),
                                        LAST.get(n / 10 % LAST.size()) + " " + n,
                                        "Osaka",
                                        "Sales",
                                        2))
                                .toList());
                return house.desk.participants.saveAll(
                        step,
                        IntStream.range(0, persons.size())
                                .mapToObj(n -> participant(persons.get(n).id(), n, n < mentees))
                                .toList());
            });
        }

        private Participant participant(long person, int n, boolean mentee) {
            String skill = SKILLS.get(n * 7 % SKILLS.size());
            return mentee
                    ? Cast.mentee(person, house.program.id(), skill)
                    : Cast.mentor(person, house.program.id(), 1, skill);
        }
    }

    private static List<Participant> mentors(MatchingStage stage) {
        return stage.house.desk.participants.ofProgram(stage.current.id()).stream()
                .filter(one -> one.role().mentors() && one.status() == Status.CONFIRMED)
                .toList();
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
                    stage.model.run().partProperty().set(MatchingPart.CIRCLES);
                    return scene;
                },
                then);
    }

    private static void press(Scene scene, String verb) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && verb.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
