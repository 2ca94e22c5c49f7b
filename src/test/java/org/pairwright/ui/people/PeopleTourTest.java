package org.pairwright.ui.people;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.enrolment.Draft;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.Crowd;
import org.pairwright.journey.Tour;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.ui.people.care.RemovalPane;
import org.pairwright.ui.shell.PeopleFilter;

/** Draws the screen of people with nobody, five and five thousand people, read, edited and filtered. */
@Tag("tour")
class PeopleTourTest {

    @Test
    void nobody() throws IOException {
        try (var stage = stage()) {
            picture(stage, "people-nobody", _ -> {});
        }
    }

    @Test
    void five_with_a_long_name_and_one_beside() throws IOException {
        try (var stage = stage()) {
            stage.enrol(Cast.amara(), Role.MENTEE);
            stage.enrol(Cast.kenji(), Role.MENTOR);
            stage.enrol(Cast.liam(), Role.MENTEE);
            stage.enrol(Cast.sofia(), Role.MENTOR);
            var longest = stage.enrol(
                    Cast.ingrid()
                            .withName(new Name(
                                    "Wilhelmina-Alexandra Konstantina", "von und zu Hohenlohe-Schillingsfürst"))
                            .withContact(new Contact(
                                    "w.a.k.von-und-zu-hohenlohe-schillingsfuerst@subsidiary.example.org", "")),
                    Role.MENTOR);
            picture(stage, "people-five", model -> model.choose(List.of(stage.row(longest))));
            picture(stage, "people-errors", model -> {
                model.close();
                model.addSomebody();
                model.save(Draft.blank()
                        .withRole(Role.BOTH)
                        .with(Draft.EMAIL, "amara at example")
                        .with(Draft.PLACES, "lots"));
            });
        }
    }

    @Test
    void what_is_owed_to_somebody() throws IOException {
        try (var stage = stage()) {
            var amara = stage.enrol(Cast.amara(), Role.MENTEE);
            stage.enrol(Cast.kenji(), Role.MENTOR);
            picture(stage, "people-care", model -> {
                model.care()
                        .give(
                                amara.participant(),
                                "My answers are kept for this program and for one year after its end.",
                                Optional.of(Cast.TODAY),
                                Optional.of(Cast.TODAY.plusYears(2)),
                                _ -> {});
                model.choose(List.of(stage.row(amara)));
            });
        }
    }

    @Test
    void a_removal_from_the_question_to_the_proof() throws IOException {
        try (var stage = stage()) {
            var amara = stage.enrol(Cast.amara(), Role.MENTEE);
            stage.arrive();
            var care = stage.model.care();
            care.askToRemove(stage.row(amara));
            removal(stage, "people-removal");
            care.remove();
            removal(stage, "people-removal-proof");
        }
    }

    private static void removal(PeopleStage stage, String name) {
        Tour.picture(
                name,
                560,
                620,
                (_, width, height) -> {
                    var pane = new StackPane(RemovalPane.of(stage.messages, stage.model.care(), () -> {})
                            .orElseThrow());
                    pane.getStyleClass().add("window");
                    return new Scene(pane, width, height);
                },
                _ -> {});
    }

    @Test
    void thousands() throws IOException {
        try (var stage = stage()) {
            new Crowd(stage.desk, stage.program, 5_000).gather(5_000);
            picture(stage, "people-many", _ -> {});
            picture(
                    stage,
                    "people-one",
                    model -> model.choose(List.of(stage.rows().get(7))));
            picture(stage, "people-edit", model -> {
                model.choose(List.of(stage.rows().get(7)));
                model.edit();
            });
            picture(stage, "people-chosen", model -> {
                model.cancel(Draft.of(stage.rows().get(7).enrolled()));
                model.choose(IntStream.range(0, 12).mapToObj(stage.rows()::get).toList());
            });
            picture(
                    stage,
                    "people-filtered",
                    model -> model.keeps(PeopleFilter.ALL),
                    new PeopleFilter.WithStatus(Status.WAITING));
        }
    }

    private static PeopleStage stage() throws IOException {
        return new PeopleStage(Files.createTempDirectory("people"));
    }

    private static void picture(PeopleStage stage, String name, Consumer<PeopleViewModel> act) {
        picture(stage, name, act, PeopleFilter.ALL);
    }

    private static void picture(PeopleStage stage, String name, Consumer<PeopleViewModel> act, PeopleFilter filter) {
        Tour.picture(
                name + "-1000",
                1000,
                700,
                (_, width, height) -> scene(stage, width, height, filter),
                _ -> act.accept(stage.model));
        Tour.picture(
                name + "-1600",
                1600,
                1000,
                (_, width, height) -> scene(stage, width, height, filter),
                _ -> act.accept(stage.model));
    }

    private static Scene scene(PeopleStage stage, double width, double height, PeopleFilter filter) {
        var content = new StackPane(stage.screen().node());
        content.getStyleClass().addAll("window", "content");
        stage.navigator.navigate(new org.pairwright.ui.shell.Destination.PeopleList(filter));
        return new Scene(content, width, height);
    }
}
