package org.pairwright.ui.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.proposal.unplaced.RepairLine;

/** What the proposal asks, stopped midway: nothing is claimed that was not found, and it can be asked again. */
class StoppedProposalTest extends OnMatchingStage {
    private final JobsByHand jobs = new JobsByHand();
    private final List<List<Sentence>> none = new ArrayList<>();
    private ProposalViewModel model;

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @BeforeEach
    void match() {
        model = stage.model.proposal();
        stage.house.save(stage.house.kenji.withRole(Role.MENTOR, 1, 0));
        stage.house.save(Cast.mentee(stage.house.person(Cast.ingrid()), stage.house.program.id(), "Excel"));
        stage.house.settings.keep(stage.house.program.id(), Settings.of(Aim.FAIR));
        stage.model.run().arrive();
        stage.model.run().findMatches();
        jobs.hold();
    }

    @Test
    void what_would_help_is_not_said_to_be_nothing_where_she_stopped_it() {
        var repairs = model.repairs();
        repairs.look();
        jobs.cancelNext();
        assertThat(repairs.stoppedProperty().get()).isTrue();
        assertThat(repairs.linesProperty().get()).isEmpty();
        repairs.look();
        assertThat(jobs.waiting()).as("not begun again by itself").isZero();
        repairs.lookAgain();
        assertThat(repairs.stoppedProperty().get()).isFalse();
        jobs.cancelNextAt(5);
        assertThat(repairs.stoppedProperty().get()).isTrue();
        repairs.lookAgain();
        jobs.next();
        assertThat(repairs.linesProperty().get().orElseThrow()).isNotEmpty();
    }

    @Test
    void what_would_help_one_person_can_be_stopped_and_asked_again() {
        long left = model.linesProperty().get().unplaced().getFirst().mentee().participant();
        var found = new ArrayList<RepairLine>();
        model.repairs().lookFor(left, found::addAll, none::add);
        jobs.cancelNextAt(4);
        assertThat(none).containsExactly(List.of());
        assertThat(found).isEmpty();
        model.repairs().lookFor(left, found::addAll, none::add);
        jobs.next();
        assertThat(found).isNotEmpty();
    }

    @Test
    void what_a_pair_is_worth_can_be_stopped_and_asked_again() {
        var row = model.linesProperty().get().pairs().getFirst();
        var found = new ArrayList<Sentence>();
        model.worth(row, found::addAll, none::add);
        jobs.cancelNextAt(3);
        assertThat(none).containsExactly(List.of());
        model.worth(row, found::addAll, none::add);
        jobs.next();
        assertThat(found).isNotEmpty();
    }
}
