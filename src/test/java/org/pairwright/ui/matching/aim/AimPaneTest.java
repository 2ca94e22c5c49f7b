package org.pairwright.ui.matching.aim;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.matching.OnMatchingScreen;

/** Once through what to aim for with mouse and keyboard. */
class AimPaneTest extends OnMatchingScreen {
    AimPaneTest() {
        super(1200, 800);
    }

    @Test
    void fairness_a_floor_and_a_limit_are_asked_for_and_what_is_no_number_is_said() {
        clickOn("Aim: Everyone placed");
        clickOn("Fair");
        type("Nobody below", "forty");
        assertThat(lookup("“forty” is no whole number from 0 to 100.").tryQuery())
                .isPresent();
        type("Nobody below", "40");
        assertThat(lookup("“forty” is no whole number from 0 to 100.").tryQuery())
                .isEmpty();
        fire("Add a limit");
        type("At most so many pairs", "1");
        var asked = asked();
        assertThat(asked.aim()).isEqualTo(Aim.FAIR);
        assertThat(asked.floor()).isEqualTo(40);
        assertThat(asked.limits()).containsExactly(new Limit(Limit.Side.MENTORS, BuiltIn.SITE, "Madrid", 1));
        assertThat(lookup("Aim: Fair, 2 more").tryQuery()).isPresent();
        fire("Remove the limit");
        fire("Ask for nothing but the aim");
        assertThat(asked()).isEqualTo(Settings.of(Aim.FAIR));
        assertThat(field("Nobody below").getText()).isEqualTo("0");
    }

    private void type(String field, String typed) {
        interact(() -> {
            field(field).requestFocus();
            field(field).selectAll();
        });
        write(typed).type(KeyCode.ENTER);
    }

    private TextField field(String words) {
        return lookup(node -> node instanceof TextField && words.equals(node.getAccessibleText()))
                .query();
    }

    /** What lies further down than the window is high. */
    private void fire(String words) {
        ButtonBase button = lookup(node -> node instanceof ButtonBase one
                        && (words.equals(one.getText()) || words.equals(one.getAccessibleText())))
                .query();
        interact(button::fire);
    }

    private Settings asked() {
        return stage.house.settings.of(stage.house.program.id());
    }
}
