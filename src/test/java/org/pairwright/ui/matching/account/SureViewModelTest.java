package org.pairwright.ui.matching.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.matching.OnMatchingStage;

/** How sure a pair is, asked without a window. */
class SureViewModelTest extends OnMatchingStage {
    private final CountedJobs jobs = new CountedJobs();
    private final List<String> answer = new ArrayList<>();
    private SureViewModel model;
    private int none;

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @BeforeEach
    void open() {
        model = new SureViewModel(stage.model.run());
        stage.model.run().arrive();
        stage.model.run().findMatches();
    }

    @Test
    void the_two_come_first_and_then_the_whole() {
        ask();
        assertThat(answer)
                .containsExactly(
                        "Stays when any weight is a fifth higher or lower.",
                        "2 of 2 pairs stay, whichever weight is a fifth higher or lower (2 trials, each matched again).",
                        "No question that counts was left open.");
    }

    @Test
    void the_next_pair_is_answered_from_what_was_found_until_something_changes() {
        ask();
        int before = jobs.runs;
        ask();
        assertThat(jobs.runs).isEqualTo(before);
        stage.model.run().load();
        int read = jobs.runs;
        ask();
        assertThat(jobs.runs).isEqualTo(read + 1);
    }

    @Test
    void a_cancelled_question_can_be_asked_again() {
        jobs.cancelled = true;
        ask();
        assertThat(none).isEqualTo(1);
        assertThat(answer).isEmpty();
        jobs.cancelled = false;
        ask();
        assertThat(answer).isNotEmpty();
    }

    @Test
    void of_a_proposal_that_is_out_of_date_it_is_not_offered() {
        assertThat(model.canAsk()).isTrue();
        stage.house.pinsAndBans.ban(stage.house.program.id(), stage.house.amara.id(), stage.house.kenji.id(), "");
        stage.model.run().load();
        assertThat(model.canAsk()).isFalse();
    }

    private void ask() {
        answer.clear();
        model.ask(
                new Couple(stage.house.amara.id(), stage.house.kenji.id()),
                words -> words.stream().map(stage.messages::say).forEach(answer::add),
                _ -> none++);
    }

    /** Runs at once and counts; or is cancelled at once. */
    private static final class CountedJobs implements Jobs {
        private final Jobs immediately = Jobs.immediately();
        private int runs;
        private boolean cancelled;

        @Override
        public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable stopped) {
            runs++;
            if (cancelled) {
                stopped.run();
            } else {
                immediately.run(title, work, done, stopped);
            }
        }

        @Override
        public void cancel() {
            immediately.cancel();
        }

        @Override
        public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
            return immediately.shownProperty();
        }
    }
}
