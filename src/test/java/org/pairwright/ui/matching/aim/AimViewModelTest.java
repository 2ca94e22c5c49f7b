package org.pairwright.ui.matching.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.OnMatchingStage;

/** What the next run is asked for, without a window. */
class AimViewModelTest extends OnMatchingStage {
    private AimViewModel model;

    @BeforeEach
    void open() {
        model = stage.model.aim();
        stage.model.run().arrive();
        model.open();
    }

    @Test
    void what_is_asked_is_kept_for_the_program_and_goes_into_the_run() {
        model.aim(Aim.FAIR);
        assertThat(model.floor("40")).isEmpty();
        assertThat(model.balance("300")).isEmpty();
        stage.model.run().findMatches();

        var asked = Settings.of(Aim.FAIR).withFloor(40).withBalance(300);
        assertThat(stage.house.settings.of(stage.house.program.id())).isEqualTo(asked);
        assertThat(stage.model.run().latest().orElseThrow().run().settings()).isEqualTo(asked);
        assertThat(stage.messages.say(model.inShort())).isEqualTo("Aim: Fair, 2 more");
        model.reset();
        assertThat(stage.messages.say(model.inShort())).isEqualTo("Aim: Fair");
    }

    @Test
    void what_is_no_number_is_said_and_not_taken() {
        model.floor("40");

        assertThat(said(model.floor("forty"))).isEqualTo("“forty” is no whole number from 0 to 100.");
        assertThat(said(model.floor("101"))).isEqualTo("“101” is no whole number from 0 to 100.");
        assertThat(said(model.balance("-1"))).isEqualTo("“-1” is no whole number from 0 to 1,000,000.");
        assertThat(model.asked().floor()).isEqualTo(40);
        assertThat(model.floor(" ")).as("nothing is none").isEmpty();
        assertThat(model.asked().floor()).isZero();
    }

    @Test
    void a_limit_is_put_together_from_the_groups_there_are() {
        assertThat(model.groupsProperty().get().fields(Limit.Side.MENTORS))
                .startsWith(BuiltIn.SITE, BuiltIn.DEPARTMENT);
        model.addLimit();
        var first = model.asked().limits().getFirst();
        assertThat(first.side()).isEqualTo(Limit.Side.MENTORS);
        assertThat(model.groupsProperty().get().of(first.side(), first.field())).contains(first.value());

        model.limit(0, model.of(first, Limit.Side.MENTORS, BuiltIn.DEPARTMENT));
        assertThat(model.limitMost(0, "0")).isEmpty();

        var limit = model.asked().limits().getFirst();
        assertThat(limit.field()).isEqualTo(BuiltIn.DEPARTMENT);
        assertThat(model.groupsProperty().get().of(Limit.Side.MENTORS, BuiltIn.DEPARTMENT))
                .contains(limit.value());
        assertThat(limit.most()).isZero();
        model.removeLimit(0);
        assertThat(model.asked().limits()).isEmpty();
    }

    @Test
    void each_share_is_of_another_field_and_a_share_of_nothing_is_none() {
        model.addQuota();
        model.addQuota();

        assertThat(model.asked().quotas()).extracting(Quota::field).doesNotHaveDuplicates();
        assertThat(said(model.quotaShare(0, "0")))
                .isEqualTo("“0” is no whole number from 1 to 100. To ask for no share, remove the line.");
        assertThat(model.quotaShare(0, "50")).isEmpty();
        assertThat(model.asked().quotas().getFirst().share()).isEqualTo(50);
    }

    @Test
    void what_stands_in_the_way_is_said_at_once() {
        stage.house.criteria.save(
                stage.house.program.id(), java.util.List.of(), org.pairwright.pairing.PairingFixture.what());
        stage.model.run().load();

        assertThat(model.obstacles().stream().map(stage.messages::say))
                .containsExactly("No criterion is in force. Give at least one a weight.");
    }

    private String said(Optional<Sentence> trouble) {
        return stage.messages.say(trouble.orElseThrow());
    }
}
