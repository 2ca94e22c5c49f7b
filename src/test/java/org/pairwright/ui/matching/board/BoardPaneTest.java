package org.pairwright.ui.matching.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pairwright.program.criteria.Choice;
import org.pairwright.ui.matching.OnMatchingScreen;
import org.testfx.util.WaitForAsyncUtils;

/** Once over the board with mouse and keyboard. */
class BoardPaneTest extends OnMatchingScreen {
    BoardPaneTest() {
        super(1200, 800);
    }

    @Test
    void somebody_is_found_by_name_another_mentor_is_looked_at_with_its_price_and_taken() {
        clickOn("Find matches");
        clickOn("Board");
        clickOn(".board-people .search-field").write("amara").type(KeyCode.ENTER);
        assertThat(lookup("Mentors for Amara Okafor").tryQuery()).isPresent();
        assertThat(lookup(".board-candidates .table-view").query().isFocused())
                .as("she goes on by keyboard")
                .isTrue();
        clickOn("Sofía Marín");
        assertThat(lookup("The whole: together −200 points").tryQuery()).isPresent();
        type(KeyCode.B);
        assertThat(stage.notice()).isEqualTo("Banned Amara Okafor and Sofía Marín");
        type(KeyCode.B);
        clickOn("Take this pair instead");
        assertThat(stage.notice()).isEqualTo("Took Amara Okafor and Sofía Marín, and matched the others around them");
        assertThat(stage.house.desk.pinsAndBans.ofProgram(stage.house.program.id()))
                .hasSize(1);
        clickOn("Somebody else");
        assertThat(lookup("Liam O’Connell").tryQuery()).isPresent();
        assertThat(lookup(".board-people .search-field").query().isFocused()).isTrue();
    }

    @Test
    void what_the_two_said_of_each_other_is_written_down_by_keyboard() {
        clickOn("Board");
        clickOn(".board-people .search-field").write("amara").type(KeyCode.ENTER);
        clickOn("Sofía Marín");
        type(KeyCode.DIGIT4);
        assertThat(lookup("4th choice of Amara Okafor").tryQuery()).isPresent();
        press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        assertThat(lookup("4th choice of Amara Okafor · Sofía Marín would rather not")
                        .tryQuery())
                .isPresent();
        type(KeyCode.DIGIT0);
        WaitForAsyncUtils.waitForFxEvents();
        var number = lookup(".choice-row > .number-field").nth(1).queryAs(TextField.class);
        interact(number::requestFocus);
        write("12").type(KeyCode.ENTER);
        assertThat(lookup("12th choice of Sofía Marín").tryQuery()).isPresent();
        assertThat(stage.house.desk.choices.ofProgram(stage.house.program.id()))
                .extracting(Choice::chooser, Choice::rank)
                .containsExactly(tuple(stage.house.sofia.id(), 12));
    }
}
