package org.pairwright.ui.matching.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.ui.matching.MatchingScreen;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

/** Once through the circles with mouse and keyboard. */
class CirclesPaneTest extends ApplicationTest {
    @TempDir
    private static Path folder;

    private MatchingStage stage;
    private MatchingScreen screen;

    @Override
    public void start(Stage window) {
        stage = new MatchingStage(folder);
        stage.house.criteria();
        screen = new MatchingScreen(stage.model);
        window.setScene(new Scene(new StackPane(screen.node()), 1000, 700));
        window.setX(0);
        window.setY(0);
        window.show();
        screen.shown(new Destination.Matching());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_circle_is_written_down_filled_and_confirmed_without_one() {
        clickOn("Circles");
        clickOn("New circle…");
        clickOn("#circle-topic").write("budg").type(KeyCode.DOWN).type(KeyCode.ENTER);
        clickOn("#circle-first").write("watan").type(KeyCode.DOWN).type(KeyCode.ENTER);
        clickOn("Keep");
        var circle =
                stage.house.desk.circles.ofProgram(stage.house.program.id()).getFirst();
        assertThat(circle.topic()).isEqualTo("Budgeting");
        assertThat(circle.facilitators()).containsExactly(stage.house.kenji.id());

        clickOn("Change…");
        doubleClickOn("#circle-least").write("1\n");
        clickOn("Fill the circles");
        assertThat(lookup("Confirm 2 members").tryQuery()).isPresent();
        clickOn("Liam O’Connell");
        clickOn("Why");
        assertThat(lookup(".detail-pane").query().isVisible()).isTrue();
        clickOn("Confirm one member");
        assertThat(lookup(".detail-pane").query().isVisible()).isFalse();
        assertThat(stage.notice()).isEqualTo("One person is a member of a circle now");
        assertThat(lookup(".circle-members .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("Members:", "Amara Okafor");
        clickOn("Its pairs");
        assertThat(stage.navigator.destination()).isInstanceOf(Destination.PairsList.class);
    }

    @Test
    void find_looks_in_the_circles_while_they_are_in_front() {
        new DeskCircles(stage.house.desk, stage.house.program).circle("Budgeting", stage.house.kenji);
        clickOn("Circles");
        interact(screen::find);
        write("excel");
        assertThat(lookup(".circle-topic").tryQuery()).isEmpty();
        type(KeyCode.ESCAPE);
        assertThat(lookup(".circle-topic").tryQuery()).isPresent();
        assertThat(stage.model.run().partProperty().get()).isEqualTo(MatchingPart.CIRCLES);
    }

    @Test
    void who_is_in_a_circle_leaves_and_the_rest_end_with_it() {
        var circles = new DeskCircles(stage.house.desk, stage.house.program);
        var circle = circles.circle("Budgeting", stage.house.kenji);
        circles.member(circle, stage.house.amara, Cast.TODAY);
        circles.member(circle, stage.house.liam, Cast.TODAY);
        clickOn("Circles");
        clickOn("Note a session…");
        clickOn("Note it for the circle");
        assertThat(stage.notice()).endsWith("with 2 members");
        clickOn("Who is in it…");
        clickOn("Leaves");
        assertThat(stage.notice()).isEqualTo("Amara Okafor left the circle ‘Budgeting’");
        clickOn("Close");
        clickOn("Close the circle");
        assertThat(stage.notice()).isEqualTo("Closed the circle ‘Budgeting’ with one member");
        assertThat(lookup("Is over. It was led by Kenji Watanabe, and stays in the records.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void what_is_wrong_is_said_below_its_field() {
        clickOn("Circles");
        clickOn("New circle…");
        clickOn("#circle-first").write("Nobody");
        clickOn("Keep");
        assertThat(lookup("No confirmed mentor is called “Nobody”. Type a part of the name and take one of the list.")
                        .tryQuery())
                .isPresent();
        assertThat(stage.house.desk.circles.ofProgram(stage.house.program.id())).isEmpty();
    }
}
