package org.pairwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.text.Sentence;

class SettingsViewModelTest {
    @TempDir
    Path folder;

    private SettingsStage stage;

    @BeforeEach
    void open() {
        stage = new SettingsStage(folder);
        stage.arrive();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_changed_program_is_saved_everywhere_and_can_be_undone() {
        stage.model.save(draft("Leaders of tomorrow", LocalDate.of(2027, 9, 30), "14"));
        assertThat(stage.program().name()).isEqualTo("Leaders of tomorrow");
        assertThat(stage.program().rhythmDays()).isEqualTo(14);
        assertThat(stage.desk.programs.all()).containsExactly(stage.program());
        assertThat(stage.notice()).isEqualTo("Changed the program Leaders of tomorrow");
        stage.answerNotice();
        assertThat(stage.program().name()).isEqualTo("Leadership 2026");
    }

    @Test
    void a_program_that_cannot_be_is_refused_entry_by_entry() {
        stage.model.save(draft(" ", LocalDate.of(2020, 1, 1), "often"));
        assertThat(stage.model.problemsProperty().get())
                .containsOnlyKeys(ProgramDraft.Entry.NAME, ProgramDraft.Entry.DATES, ProgramDraft.Entry.RHYTHM);
        assertThat(stage.messages.say(sentence(ProgramDraft.Entry.DATES)))
                .isEqualTo("The program would end on 1 Jan 2020, before it starts on 1 Sept 2026. Choose a later end.");
        assertThat(stage.program().name()).isEqualTo("Leadership 2026");
    }

    @Test
    void what_was_done_is_listed_newest_first_and_a_step_can_be_taken_back() {
        stage.desk.journal.record(
                StepKind.PEOPLE,
                Sentence.of("enrolment.step.added", "Amara Okafor"),
                step -> stage.desk.persons.save(step, Cast.amara()));
        stage.navigator.reload();
        var newest = stage.model.stepsProperty().get().getFirst();
        assertThat(stage.messages.say(newest.sentence())).isEqualTo("Added Amara Okafor");
        stage.model.undo(newest);
        assertThat(stage.desk.persons.all()).isEmpty();
        assertThat(stage.model.stepsProperty().get().getFirst().kind()).isEqualTo(StepKind.UNDO);
    }

    @Test
    void how_long_people_are_kept_is_a_number_of_months_or_nothing() {
        var known = ProgramDraft.of(stage.program());
        stage.model.save(withRetention(known, "ages"));
        assertThat(sentence(ProgramDraft.Entry.RETENTION)).isEqualTo(Sentence.of("settings.problem.retention", "ages"));
        stage.model.save(withRetention(known, "24"));
        assertThat(stage.program().retentionMonths()).hasValue(24);
        stage.model.save(withRetention(known, " "));
        assertThat(stage.program().retentionMonths()).isEmpty();
    }

    private static ProgramDraft withRetention(ProgramDraft draft, String months) {
        return new ProgramDraft(draft.name(), draft.startsOn(), draft.endsOn(), draft.rhythm(), months);
    }

    @Test
    void only_a_desk_with_the_sample_offers_to_remove_it() {
        assertThat(stage.model.hasSample()).isFalse();
        stage.start(Cast.leadership().asSample());
        assertThat(stage.model.hasSample()).isTrue();
        stage.model.removeSample();
        assertThat(stage.asked).containsExactly("remove sample");
    }

    private ProgramDraft draft(String name, LocalDate ends, String rhythm) {
        return new ProgramDraft(name, Optional.of(stage.program().startsOn()), Optional.of(ends), rhythm, "");
    }

    private Sentence sentence(ProgramDraft.Entry entry) {
        return Optional.ofNullable(stage.model.problemsProperty().get().get(entry))
                .orElseThrow();
    }
}
