package org.pairwright.ui.matching.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.pairing.PairingFixture.proposed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;

/** The picture of the proposal, without a window. */
class PictureViewModelTest extends OnMatchingStage {
    private PictureViewModel model;

    @BeforeEach
    void open() {
        model = stage.model.picture();
        stage.house.runOf(
                proposed(stage.house.amara, stage.house.sofia), proposed(stage.house.liam, stage.house.kenji));
        stage.model.run().arrive();
    }

    @Test
    void it_is_drawn_once_it_is_looked_at() {
        assertThat(model.drawnProperty().get()).isEmpty();
        stage.model.run().partProperty().set(MatchingPart.PICTURE);
        assertThat(drawn().scores().pairs()).isEqualTo(2);
        assertThat(drawn().flows().mentees()).hasSize(2);
    }

    @Test
    void every_flow_and_every_bar_says_its_number_and_opens_its_pairs() {
        stage.model.run().partProperty().set(MatchingPart.PICTURE);
        model.groupedByProperty().set(BuiltIn.DEPARTMENT);

        int row = row("Finance");
        int column = column("Finance");
        var behind = model.behindFlow(drawn(), row, column);
        assertThat(stage.messages.say(behind.title())).isEqualTo("Finance → Finance: 1 pair");
        assertThat(behind.pairs()).containsExactly("Amara Okafor and Sofía Marín · 80");
        assertThat(drawn().flows().within()).isEqualTo(1);
        var bar = model.behindTen(drawn(), 8);
        assertThat(stage.messages.say(bar.title())).isEqualTo("Score 80 to 89: 2 pairs");
        assertThat(bar.pairs()).hasSize(2);
        assertThat(stage.messages.say(model.ten(drawn(), 9))).isEqualTo("Score 90 to 100: no pairs");
    }

    private int row(String name) {
        return drawn().flows().mentees().stream()
                .map(group -> group.name())
                .toList()
                .indexOf(name);
    }

    private int column(String name) {
        return drawn().flows().mentors().stream()
                .map(group -> group.name())
                .toList()
                .indexOf(name);
    }

    private PictureViewModel.Drawn drawn() {
        return model.drawnProperty().get().orElseThrow();
    }
}
