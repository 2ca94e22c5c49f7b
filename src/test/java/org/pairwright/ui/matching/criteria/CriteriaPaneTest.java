package org.pairwright.ui.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.ui.matching.OnMatchingScreen;

/** The criteria by keyboard. */
class CriteriaPaneTest extends OnMatchingScreen {
    CriteriaPaneTest() {
        super(1000, 900);
    }

    @Override
    protected void prepare() {
        stage.house.criteria(stage.house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, Weight.LOW));
    }

    @Test
    void one_is_moved_weighed_and_removed_and_another_found_and_added() {
        var row = lookup(".criterion").queryAll().stream()
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith("Same site"))
                .findFirst()
                .orElseThrow();
        interact(row::requestFocus);
        press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(wishes()).containsExactly("Same site", "The mentor offers what the mentee wants");
        type(KeyCode.ENTER);
        write("450");
        type(KeyCode.ENTER);
        assertThat(stored().getFirst().weight()).isEqualTo(new Weight.Points(450));
        type(KeyCode.DELETE);
        assertThat(wishes()).containsExactly("The mentor offers what the mentee wants");
        clickOn("Add a criterion");
        write("levels above").type(KeyCode.ENTER);
        assertThat(wishes())
                .containsExactly("The mentor offers what the mentee wants", "The mentor is 1 to 3 levels above");
    }

    @Test
    void she_goes_on_at_the_row_she_added_and_from_a_row_removed_at_the_next() {
        clickOn("Add a criterion");
        write("levels above").type(KeyCode.ENTER);
        assertThat(rowInHand()).startsWith("The mentor is 1 to 3 levels above");
        type(KeyCode.ENTER);
        write("2").type(KeyCode.ENTER);
        assertThat(wishes()).last().isEqualTo("The mentor is 2 to 3 levels above");
        type(KeyCode.ESCAPE).type(KeyCode.DELETE);
        assertThat(rowInHand()).startsWith("Same site");
    }

    @Test
    void closing_the_list_of_what_can_be_added_leaves_her_at_its_button() {
        clickOn("Add a criterion");
        type(KeyCode.ESCAPE);
        assertThat(lookup("Add a criterion").queryButton().isFocused()).isTrue();
    }

    private String rowInHand() {
        return lookup(".criterion").queryAll().stream()
                .filter(Node::isFocused)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private List<String> wishes() {
        return stage.model.criteria().linesProperty().get().wishes().stream()
                .map(line -> stage.messages.say(line.statement()))
                .toList();
    }

    private List<org.pairwright.program.criteria.Criterion> stored() {
        return stage.house.desk.criteria.ofProgram(stage.house.program.id());
    }
}
