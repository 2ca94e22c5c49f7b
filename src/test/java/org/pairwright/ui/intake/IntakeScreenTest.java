package org.pairwright.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.intake.flow.Situation;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

/** Once through an import with mouse and keyboard. */
class IntakeScreenTest extends ApplicationTest {
    private static final String SPRING = """
            Name,Email,Role,Site
            Amara Okafor,amara@example.org,Mentee,Oslo
            Kenji Watanabe,kenji@example.org,Mentor,Oslo
            """;
    private static final String AUTUMN = """
            Name,Email,Role,Site
            Amara Okafor,a.okafor@example.org,Mentee,Oslo
            Liam O’Connell,liam@example.org,Wizard,Oslo
            """;

    @TempDir
    private static Path folder;

    private IntakeStage stage;

    @Override
    public void start(Stage window) {
        stage = new IntakeStage(folder);
        stage.open("spring.csv", SPRING);
        stage.takeIn();
        var screen = new IntakeScreen(IntakeStage.MESSAGES, stage.model);
        window.setScene(new Scene(new StackPane(screen.node()), 990, 800));
        window.setX(0);
        window.setY(0);
        window.show();
        screen.shown(new Destination.Intake(List.of(stage.file("autumn.csv", AUTUMN))));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_problem_is_fixed_in_place_a_question_answered_all_taken_in_and_taken_back() {
        assertThat(step()).isEqualTo(Step.PROBLEMS);
        write("Wizard", "Mentor");
        assertThat(stage.reviewed().review().counts().rejected()).isZero();
        assertThat(step()).isEqualTo(Step.PROBLEMS);

        clickOn("Next");
        assertThat(step()).isEqualTo(Step.SAME);
        type(KeyCode.S);
        assertThat(stage.reviewed().waiting()).isEmpty();

        press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(step()).isEqualTo(Step.SUMMARY);
        clickOn("Take in 2 people");
        assertThat(stage.model.situationProperty().get()).isInstanceOf(Situation.Done.class);
        assertThat(stage.desk.persons.all())
                .extracting(person -> person.contact().email())
                .containsExactlyInAnyOrder("a.okafor@example.org", "kenji@example.org", "liam@example.org");

        clickOn("Undo");
        assertThat(stage.desk.persons.all())
                .extracting(person -> person.contact().email())
                .containsExactlyInAnyOrder("amara@example.org", "kenji@example.org");
    }

    private Step step() {
        return stage.model.stepProperty().get();
    }

    /** Writes over the cell that shows this. */
    private void write(String before, String after) {
        Node cell = lookup((Node node) -> node instanceof TextInputControl field && before.equals(field.getText()))
                .query();
        clickOn(cell);
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write(after);
        type(KeyCode.ENTER);
    }
}
