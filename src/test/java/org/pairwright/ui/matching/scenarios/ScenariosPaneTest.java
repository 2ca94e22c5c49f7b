package org.pairwright.ui.matching.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.matching.OnMatchingScreen;

/** Once through the scenarios with mouse and keyboard. */
class ScenariosPaneTest extends OnMatchingScreen {
    ScenariosPaneTest() {
        super(1000, 700);
    }

    @Test
    void a_proposal_is_named_another_is_made_and_the_first_is_adopted_again() {
        clickOn("Find matches");
        clickOn("Scenarios");
        clickOn("Save this proposal as a scenario…");
        write("First\n");
        assertThat(stage.notice()).isEqualTo("Saved the scenario “First”");
        interact(() -> stage.model.run().ask(Settings.of(Aim.FAIR)));
        clickOn("Find matches");
        clickOn("Scenarios");
        clickOn("Adopt");
        assertThat(stage.notice()).isEqualTo("The proposal shows the scenario “First” now");
        clickOn("Proposal");
        assertThat(stage.model.run().latest().orElseThrow().run().name()).contains("First");
    }
}
