package org.pairwright.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.people.Status;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.shell.Destination;

/** Once through the screen with mouse and keyboard. */
class MatchingScreenTest extends OnMatchingScreen {
    private final JobsByHand jobs = new JobsByHand();

    MatchingScreenTest() {
        super(1200, 800);
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Test
    void matches_are_found_one_is_pinned_by_its_key_and_all_are_confirmed() {
        clickOn("Find matches");
        stage.target = Optional.of(folder.resolve("proposal.xlsx"));
        clickOn("Save as a workbook…");
        assertThat(folder.resolve("proposal.xlsx")).isNotEmptyFile();
        clickOn("Kenji Watanabe");
        type(KeyCode.P);
        assertThat(stage.notice()).isEqualTo("Pinned Amara Okafor and Kenji Watanabe");
        clickOn("Confirm 2 pairs");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).hasSize(2);
        clickOn("See the pairs");
        assertThat(stage.navigator.destination()).isInstanceOf(Destination.PairsList.class);
    }

    @Test
    void where_nobody_can_be_matched_yet_every_part_shows_the_way_to_the_people() {
        stage.house.desk.journal.record(StepKind.PEOPLE, PairingFixture.what(), step -> {
            stage.house.desk.participants.ofProgram(stage.house.program.id()).stream()
                    .filter(one -> one.role().mentors())
                    .forEach(one -> stage.house.desk.participants.save(step, one.withStatus(Status.WAITING)));
            return 0;
        });
        interact(stage.model.run()::load);
        for (String part : List.of("Proposal", "Board", "Scenarios", "Picture")) {
            clickOn(part);
            clickOn("Go to people");
            assertThat(stage.navigator.destination()).as(part).isInstanceOf(Destination.PeopleList.class);
            interact(() -> stage.navigator.navigate(new Destination.Matching()));
        }
    }

    @Test
    void a_banned_pair_leaves_the_proposal_at_once_and_confirming_waits_for_the_check() {
        clickOn("Find matches");
        clickOn("Kenji Watanabe");
        interact(jobs::hold);
        type(KeyCode.B);
        interact(jobs::next);
        assertThat(lookup(".proposal-proof").queryLabeled().getText())
                .isEqualTo("Being checked: 2 pairs changed, together −200 points. They can be confirmed once that is"
                        + " done.");
        assertThat(lookup("Confirm 2 pairs").queryButton().isDisabled()).isTrue();
        interact(jobs::letGo);
        assertThat(lookup(".proposal-proof").queryLabeled().getText()).endsWith("Checked.");
        assertThat(lookup(".proposal-save").query().isDisabled()).isFalse();
        assertThat(lookup(".detail-title").queryLabeled().getText())
                .as("what she looked at gave way to what Amara has instead")
                .isEqualTo("Amara Okafor and Sofía Marín");
        clickOn("Confirm 2 pairs");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id()))
                .extracting(Pair::mentee, Pair::mentor)
                .containsExactlyInAnyOrder(
                        tuple(stage.house.amara.id(), stage.house.sofia.id()),
                        tuple(stage.house.liam.id(), stage.house.kenji.id()));
    }
}
