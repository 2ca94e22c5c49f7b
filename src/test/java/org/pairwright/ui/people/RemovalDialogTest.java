package org.pairwright.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.people.Role;
import org.testfx.framework.junit5.ApplicationTest;

/** The removal under the hands of a robot: a tick and a press, then the proof. */
class RemovalDialogTest extends ApplicationTest {
    @SuppressWarnings("NullAway.Init")
    private PeopleStage stage;

    @SuppressWarnings("NullAway.Init")
    private Enrolled amara;

    @Override
    public void start(Stage window) throws IOException {
        stage = new PeopleStage(Files.createTempDirectory("removal"));
        amara = stage.enrol(Cast.amara(), Role.MENTEE);
        stage.enrol(Cast.kenji(), Role.MENTOR);
        window.setScene(new Scene(new StackPane(stage.screen().node()), 1000, 700));
        stage.arrive();
        window.show();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_press_alone_removes_nobody_and_a_tick_before_it_does() {
        interact(() -> stage.model.care().askToRemove(stage.row(amara)));
        assertThat(lookup("#removal-remove").queryButton().isDisabled()).isTrue();
        clickOn("#removal-cancel");
        assertThat(stage.rows()).hasSize(2);

        interact(() -> stage.model.care().askToRemove(stage.row(amara)));
        clickOn("#removal-sure");
        clickOn("#removal-remove");
        assertThat(lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().equals("A person was removed"));
        clickOn("#removal-close");
        assertThat(stage.rows()).extracting(PersonRow::name).containsExactly("Kenji Watanabe");
    }
}
