package org.pairwright.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.people.Role;
import org.testfx.framework.junit5.ApplicationTest;

class PeopleScreenTest extends ApplicationTest {
    @SuppressWarnings("NullAway.Init")
    private PeopleStage stage;

    @SuppressWarnings("NullAway.Init")
    private PeopleScreen screen;

    @SuppressWarnings("NullAway.Init")
    private Enrolled liam;

    @Override
    public void start(Stage window) throws IOException {
        stage = new PeopleStage(Files.createTempDirectory("people"));
        stage.enrol(Cast.amara(), Role.MENTEE);
        stage.enrol(Cast.kenji(), Role.MENTOR);
        liam = stage.enrol(Cast.liam(), Role.MENTEE);
        screen = stage.screen();
        window.setScene(new Scene(new StackPane(screen.node()), 1000, 700));
        stage.arrive();
        window.show();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void she_finds_somebody_edits_in_place_and_is_told_what_is_wrong() {
        clickOn(".search-field").write("oconn");
        type(KeyCode.DOWN);
        assertThat(lookup(".detail-title").queryLabeled().getText()).isEqualTo("Liam O’Connell");
        type(KeyCode.F2);
        retype("liam");
        type(KeyCode.ENTER);
        assertThat(lookup(".form-trouble").queryAllAs(javafx.scene.control.Label.class))
                .anyMatch(label -> label.getText().startsWith("“liam” is not an e-mail address."));
        retype("liam@example.org");
        type(KeyCode.ENTER);
        assertThat(stage.row(liam).person().contact().email()).isEqualTo("liam@example.org");
        assertThat(stage.notice()).isEqualTo("Edited Liam O’Connell");
        interact(() -> assertThat(screen.escape()).isTrue());
        assertThat(stage.model.besideProperty().get()).isEqualTo(new Beside.Nobody());
    }

    private void retype(String email) {
        clickOn("#entry-email").push(KeyCode.SHORTCUT, KeyCode.A).write(email);
    }
}
