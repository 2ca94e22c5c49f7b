package org.pairwright.ui.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.History;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.RunViewModel;

/** What she changes of what makes a good pair is matched again by itself where that takes no longer than a moment. */
class FollowingProposalTest extends OnMatchingStage {
    private final JobsByHand jobs = new JobsByHand();
    private RunViewModel run;

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @BeforeEach
    void open() {
        run = stage.model.run();
        run.arrive();
    }

    @Test
    void a_weight_that_is_changed_shows_in_the_proposal_and_one_way_back_takes_both() {
        run.findMatches();
        weigh(Weight.LOW);
        assertThat(run.isFresh()).isTrue();
        assertThat(shown().weight()).isEqualTo(Weight.LOW);
        assertThat(runs()).hasSize(2);
        stage.undo();
        assertThat(runs()).hasSize(1);
        assertThat(kept().weight()).isEqualTo(Weight.HIGH);
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void one_ctrl_z_takes_back_another_aim_with_the_run_that_followed() {
        run.findMatches();
        run.ask(run.settingsProperty().get().with(Aim.FAIR));
        assertThat(aim()).isEqualTo(Aim.FAIR);
        var history = new History(stage.house.desk.journal, stage.house.desk.steps);
        assertThat(stage.messages.say(history.undo())).isEqualTo("Taken back: Changed what is asked of matching runs");
        run.arrive();
        assertThat(aim()).isEqualTo(Aim.EVERYONE);
        assertThat(run.settingsProperty().get().aim()).isEqualTo(Aim.EVERYONE);
    }

    @Test
    void what_she_changes_meanwhile_begins_the_match_anew() {
        run.findMatches();
        jobs.hold();
        weigh(Weight.LOW);
        jobs.next();
        assertThat(run.followingProperty().get()).isTrue();
        assertThat(run.isBeingChecked()).as("nothing is confirmed before").isTrue();
        weigh(Weight.MEDIUM);
        run.ask(run.settingsProperty().get().with(Aim.BEST));
        run.ask(run.settingsProperty().get().with(Aim.FAIR));
        assertThat(runs()).hasSize(1);
        jobs.letGo();
        assertThat(shown().weight()).isEqualTo(Weight.MEDIUM);
        assertThat(aim()).isEqualTo(Aim.FAIR);
        assertThat(run.isFresh()).isTrue();
        assertThat(run.followingProperty().get()).isFalse();
    }

    @Test
    void a_match_that_followed_and_is_cancelled_leaves_the_proposal_out_of_date() {
        run.findMatches();
        jobs.hold();
        weigh(Weight.LOW);
        jobs.next();
        jobs.cancelNext();
        jobs.letGo();
        assertThat(runs()).hasSize(1);
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
        assertThat(run.isBeingChecked()).isFalse();
    }

    @Test
    void a_match_that_followed_and_fails_is_told_and_waits_for_nothing() {
        run.findMatches();
        jobs.hold();
        weigh(Weight.LOW);
        jobs.next();
        assertThatThrownBy(jobs::breakNext).hasMessage("broken by a test");
        jobs.letGo();
        assertThat(run.isBeingChecked()).isFalse();
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
        run.findMatches();
        assertThat(run.isFresh()).isTrue();
    }

    @Test
    void another_aim_asked_for_while_one_is_matched_is_the_one_that_counts() {
        run.findMatches();
        jobs.hold();
        run.ask(run.settingsProperty().get().with(Aim.BEST));
        jobs.next();
        run.ask(run.settingsProperty().get().with(Aim.FAIR));
        jobs.letGo();
        assertThat(aim()).isEqualTo(Aim.FAIR);
    }

    @Test
    void a_pin_said_while_it_is_matched_again_is_matched_with_it() {
        run.findMatches();
        jobs.hold();
        weigh(Weight.LOW);
        jobs.next();
        var proposal = stage.model.proposal();
        proposal.pin(List.of(proposal.linesProperty().get().pairs().getFirst()));
        jobs.letGo();
        assertThat(run.isFresh()).isTrue();
        assertThat(run.latest().orElseThrow().run().pinsAndBans()).hasSize(1);
        assertThat(shown().weight()).isEqualTo(Weight.LOW);
    }

    @Test
    void nothing_follows_before_the_first_run_or_where_the_proposal_was_out_of_date() {
        weigh(Weight.LOW);
        assertThat(runs()).isEmpty();
        run.findMatches();
        stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
        run.load();
        weigh(Weight.MEDIUM);
        assertThat(runs()).hasSize(1);
        assertThat(run.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Stale.class);
    }

    @Test
    void nothing_is_read_or_written_on_the_windows_thread() {
        run.findMatches();
        jobs.hold();
        long steps = stage.house.desk.journal.number();
        run.ask(run.settingsProperty().get().with(Aim.FAIR));
        assertThat(run.settingsProperty().get().aim()).as("she sees it at once").isEqualTo(Aim.FAIR);
        weigh(Weight.LOW);
        assertThat(stage.house.desk.journal.number()).isEqualTo(steps);
        jobs.letGo();
        assertThat(stage.house.settings.of(stage.house.program.id()).aim()).isEqualTo(Aim.FAIR);
        assertThat(kept().weight()).isEqualTo(Weight.LOW);
    }

    @Test
    void she_comes_to_the_proposal_once_it_is_known_that_there_is_one() {
        run.findMatches();
        var other = new RunViewModel(stage.house.stores, stage.acts, run.frame());
        jobs.hold();
        other.arrive();
        assertThat(other.partProperty().get()).isEqualTo(MatchingPart.CRITERIA);
        jobs.next();
        assertThat(other.partProperty().get()).isEqualTo(MatchingPart.PROPOSAL);
        assertThat(other.pictureProperty().get()).isEmpty();
        jobs.letGo();
        assertThat(other.isFresh()).isTrue();
    }

    @Test
    void what_she_asks_for_while_her_last_visit_is_read_is_not_overwritten() {
        jobs.hold();
        run.arrive();
        run.ask(run.settingsProperty().get().with(Aim.FAIR));
        jobs.letGo();
        assertThat(run.settingsProperty().get().aim()).isEqualTo(Aim.FAIR);
        assertThat(stage.house.settings.of(stage.house.program.id()).aim()).isEqualTo(Aim.FAIR);
    }

    private void weigh(Weight weight) {
        var criteria = stage.house.desk.criteria;
        long program = stage.house.program.id();
        run.change(
                PairingFixture.what(),
                () -> OptionalLong.of(stage.house.criteria.save(
                        program,
                        criteria.ofProgram(program).stream()
                                .map(one -> one.withWeight(weight))
                                .toList(),
                        PairingFixture.what())));
    }

    private Criterion kept() {
        return stage.house.desk.criteria.ofProgram(stage.house.program.id()).getFirst();
    }

    private Criterion shown() {
        return run.latest().orElseThrow().run().criteria().getFirst();
    }

    private Aim aim() {
        return run.latest().orElseThrow().run().settings().aim();
    }

    private List<Scenario> runs() {
        return stage.house.scenarios.of(stage.house.program.id());
    }
}
