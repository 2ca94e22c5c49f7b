package org.pairwright.ui.matching.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.scarce.Scarcity;
import org.pairwright.matching.scarce.WantedMentors;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Aim;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.matching.OnMatchingStage;

/** The questions of the whole without a window: stopped midway they say so, and asked again they are answered. */
class StoppedQuestionTest extends OnMatchingStage {
    private final JobsByHand jobs = new JobsByHand();
    private final List<String> answer = new ArrayList<>();
    private int stopped;

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @BeforeEach
    void match() {
        stage.house.save(stage.house.kenji.withRole(Role.MENTOR, 1, 0));
        stage.house.save(Cast.mentee(stage.house.person(Cast.ingrid()), stage.house.program.id(), "Excel"));
        stage.model.run().arrive();
        stage.model.run().findMatches();
    }

    @Test
    void whom_to_look_for_can_be_stopped_and_is_said_plainly_when_it_is_asked_again() {
        var model = new WantedViewModel(stage.model.run());
        stoppedAtEveryReport(() -> model.ask(this::take, this::stop));
        assertThat(answer).containsExactly("One more mentor offering Excel, with 1 place, would place one more.");
        int before = stopped;
        model.ask(this::take, this::stop);
        assertThat(stopped).as("what was found is kept").isEqualTo(before);
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void few_changes_can_be_stopped_and_a_step_keeps_the_other_pairs_until_it_is_undone() {
        var model = new FewChangesViewModel(stage.model.run(), stage.house.pinsAndBans);
        assertThat(model.canAsk()).as("nothing changed").isFalse();
        stage.house.pinsAndBans.ban(stage.house.program.id(), stage.house.amara.id(), stage.house.kenji.id(), "");
        stage.model.run().load();
        assertThat(model.canAsk()).isTrue();
        var steps = new ArrayList<LessDisruption>();
        stoppedAtEveryReport(() -> model.ask(steps::add, this::stop));
        var first = steps.getLast().steps().getFirst();
        assertThat(first.changed()).isEqualTo(1);
        assertThat(model.keeps(first)).isTrue();

        model.take(first);

        assertThat(stage.notice()).isEqualTo("1 pair kept, and the others matched again");
        assertThat(pinned()).isEqualTo(1);
        assertThat(stage.model.run().isFresh()).isTrue();
        stage.undo();
        assertThat(pinned()).isZero();
        assertThat(model.canAsk()).isTrue();
    }

    @Test
    void under_every_aim_the_match_is_opened_anew_where_its_opening_was_stopped() {
        for (Aim aim : Aim.values()) {
            stage.model.run().ask(stage.model.run().settingsProperty().get().with(aim));
            var model = new WantedViewModel(stage.model.run());
            answer.clear();
            stoppedAtEveryReport(() -> model.ask(this::take, this::stop));
            assertThat(answer).as("%s", aim).isNotEmpty();
        }
    }

    /** Asks again and again, stopped a little later each time, until it is answered. */
    private void stoppedAtEveryReport(Runnable ask) {
        jobs.hold();
        int at = 0;
        int before;
        do {
            before = stopped;
            ask.run();
            at = at < 8 ? at + 1 : 2 * at;
            jobs.cancelNextAt(at);
        } while (stopped > before);
        assertThat(at).as("stopped so often").isGreaterThan(4);
        jobs.letGo();
    }

    private void take(Scarcity found) {
        found.wanted().stream()
                .map(WantedMentors::inWords)
                .map(stage.messages::say)
                .forEach(answer::add);
    }

    private void stop(List<Sentence> why) {
        assertThat(why).isEmpty();
        stopped++;
    }

    private long pinned() {
        return stage.model.run().latest().orElseThrow().run().proposal().pairs().stream()
                .filter(pair -> pair.pinned())
                .count();
    }
}
