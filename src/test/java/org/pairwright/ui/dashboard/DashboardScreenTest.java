package org.pairwright.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.testfx.framework.junit5.ApplicationTest;

class DashboardScreenTest extends ApplicationTest {
    private final HomeStage home = new HomeStage();
    private DashboardScreen screen;

    @Override
    public void start(Stage window) {
        screen = home.screen();
        window.setScene(new Scene(screen.node(), 900, 900));
        window.setX(0);
        window.setY(0);
        window.show();
    }

    @Test
    void an_empty_program_leads_to_the_sheets_and_a_full_one_to_its_errands_and_numbers() {
        home.chooseTheProgram();
        interact(() -> screen.shown(new Destination.Home()));
        clickOn("Import the sheet people sent you");
        assertThat(home.asked).containsExactly("chooseSpreadsheet");

        long pair = home.sketch.startedPair(
                home.sketch.mentee("Amara Okafor"),
                home.sketch.mentor("Kenji Watanabe", 1),
                HomeStage.TODAY.minusDays(40));
        interact(() -> screen.shown(new Destination.Home()));
        clickOn("Open");
        assertThat(home.navigator.destination()).isEqualTo(new Destination.PairDetail(pair));

        clickOn(heard("At risk 1"));
        assertThat(home.navigator.destination()).isInstanceOf(Destination.PairsList.class);
        clickOn(heard("Active: 2 people"));
        assertThat(home.navigator.destination()).isInstanceOf(Destination.PeopleList.class);
        clickOn(heard("Scores from 80: one pair"));
        assertThat(home.navigator.destination())
                .isInstanceOfSatisfying(
                        Destination.PairsList.class,
                        list -> assertThat(list.filter()).isInstanceOf(PairFilter.These.class));
    }

    /** The button that a screen reader calls so. */
    private Button heard(String name) {
        return lookup((Button button) -> name.equals(button.getAccessibleText()))
                .queryButton();
    }
}
