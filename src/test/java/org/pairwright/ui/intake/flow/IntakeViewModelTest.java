package org.pairwright.ui.intake.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.intake.IntakeStage;

/** An import from the files to the people, without a window, on a real desk. */
class IntakeViewModelTest {
    private static final String SHEET = """
            Name,Email,Role,Capacity,Hobby
            Amara Okafor,amara@example.org,Mentee,,Chess
            Kenji Watanabe,kenji@example.org,Mentor,2,Go
            Liam O’Connell,liam@example.org,Wizard,1,Rugby
            """;

    @TempDir
    Path folder;

    private IntakeStage stage;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_clean_sheet_lands_on_the_summary_and_one_verb_takes_it_in() {
        stage.open("clean.csv", clean());
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.SUMMARY);
        assertThat(stage.reviewed().waiting()).isEmpty();
        stage.model.takeIn();
        assertThat(stage.model.situationProperty().get()).isInstanceOf(Situation.Done.class);
        assertThat(stage.desk.persons.all()).hasSize(2);
    }

    @Test
    void nothing_is_stored_before_she_takes_it_in() {
        stage.open("signups.csv", SHEET);
        assertThat(stage.desk.persons.all()).isEmpty();
        assertThat(stage.desk.programs.all()).isEmpty();
    }

    @Test
    void she_lands_where_something_waits_and_next_leads_to_the_summary() {
        stage.open("signups.csv", SHEET);
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.PROBLEMS);
        assertThat(stage.reviewed().waiting()).containsExactly(java.util.Map.entry(Step.PROBLEMS, 1));
        stage.model.next();
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.SUMMARY);
    }

    @Test
    void the_step_never_jumps_when_the_files_are_understood_anew() {
        stage.open("signups.csv", SHEET);
        stage.model.go(Step.COLUMNS);
        leaveOutLiam();
        assertThat(stage.reviewed().waiting()).isEmpty();
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    }

    @Test
    void what_was_said_last_is_taken_back_first() {
        stage.open("signups.csv", SHEET);
        assertThat(stage.model.canUnsay()).isFalse();
        leaveOutLiam();
        assertThat(stage.reviewed().review().counts().skipped()).isEqualTo(1);
        stage.model.unsay();
        assertThat(stage.reviewed().review().counts().rejected()).isEqualTo(1);
        assertThat(stage.model.canUnsay()).isFalse();
    }

    @Test
    void one_undo_takes_all_of_it_back_and_shows_it_as_it_was() {
        stage.open("clean.csv", clean());
        stage.model.takeIn();
        stage.undo();
        assertThat(stage.desk.persons.all()).isEmpty();
        assertThat(stage.desk.programs.all()).isEmpty();
        assertThat(stage.reviewed().people()).isEqualTo(2);
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.SUMMARY);
    }

    @Test
    void the_same_file_again_has_nothing_to_take_in() {
        var file = stage.open("clean.csv", clean());
        stage.takeIn();
        stage.model.arrive(List.of(file));
        assertThat(stage.reviewed().hasSomethingToTakeIn()).isFalse();
        assertThat(stage.reviewed().review().lines()).hasOnlyElementsOfType(ReviewLine.Same.class);
    }

    @Test
    void a_file_that_is_no_spreadsheet_waits_at_the_files_with_the_reason() throws IOException {
        stage.model.arrive(List.of(Files.write(folder.resolve("empty.xlsx"), new byte[0])));
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.FILES);
        assertThat(stage.reviewed().hasSomethingToTakeIn()).isFalse();
        assertThat(stage.reviewed().files().getFirst().unread()).isPresent();
    }

    @Test
    void a_new_program_is_called_as_she_says() {
        stage.open("clean.csv", clean());
        stage.model.nameProgram("What next? Mentoring: 2026");
        stage.model.takeIn();
        assertThat(stage.desk.programs.all())
                .singleElement()
                .satisfies(program -> assertThat(program.name()).isEqualTo("What next? Mentoring: 2026"));
    }

    @Test
    void of_two_things_said_at_once_both_hold_and_only_the_last_is_worked_out() {
        var jobs = new WaitingJobs();
        try (var slow = new IntakeStage(folder.resolve("slow"), jobs)) {
            slow.model.arrive(List.of(stage.file("signups.csv", SHEET)));
            jobs.workOff();
            slow.model.say(said -> said.with(said.corrections().leavingOut(row(3))));
            slow.model.say(said -> said.with(said.corrections().leavingOut(row(4))));
            assertThat(slow.model.busyProperty().get()).isTrue();
            jobs.workOff();
            assertThat(slow.model.busyProperty().get()).isFalse();
            assertThat(jobs.cancelled).isEqualTo(1);
            assertThat(slow.reviewed().review().counts().skipped()).isEqualTo(2);
        }
    }

    @Test
    void taking_in_waits_for_what_she_said_just_before() {
        var jobs = new WaitingJobs();
        try (var slow = new IntakeStage(folder.resolve("waiting"), jobs)) {
            slow.model.arrive(List.of(stage.file("signups.csv", SHEET)));
            jobs.workOff();
            slow.model.say(said -> said.with(said.corrections().leavingOut(row(3))));
            slow.model.takeIn();
            slow.model.takeIn();
            jobs.workOff();
            assertThat(slow.desk.persons.all()).hasSize(1);
            slow.model.nameProgram("Too late");
            slow.model.say(said -> said.with(said.corrections().leavingOut(row(2))));
            jobs.workOff();
            assertThat(slow.model.situationProperty().get()).isInstanceOf(Situation.Done.class);
        }
    }

    @Test
    void what_she_cancels_is_not_said() {
        var jobs = new WaitingJobs();
        try (var slow = new IntakeStage(folder.resolve("cancelling"), jobs)) {
            slow.model.arrive(List.of(stage.file("signups.csv", SHEET)));
            jobs.workOff();
            slow.model.say(said -> said.with(said.corrections().leavingOut(row(3))));
            jobs.cancel();
            jobs.workOff();
            assertThat(slow.model.said()).isEqualTo(slow.reviewed().said());
            assertThat(slow.model.busyProperty().get()).isFalse();
        }
    }

    @Test
    void cancelling_the_first_reading_leads_back_to_the_beginning() {
        var jobs = new WaitingJobs();
        try (var slow = new IntakeStage(folder.resolve("first"), jobs)) {
            slow.model.arrive(List.of(stage.file("signups.csv", SHEET)));
            jobs.cancel();
            jobs.workOff();
            assertThat(slow.model.situationProperty().get()).isInstanceOf(Situation.Nothing.class);
        }
    }

    private void leaveOutLiam() {
        stage.model.say(said -> said.with(said.corrections().leavingOut(row(4))));
    }

    private static SheetPlace row(int number) {
        return new SheetPlace("signups.csv", "signups", number);
    }

    private static String clean() {
        return SHEET.lines().limit(3).collect(Collectors.joining("\n"));
    }

    /** Jobs that wait until somebody works them off, as they do beside a window. */
    private static final class WaitingJobs implements Jobs {
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
        private boolean cancelling;
        private int cancelled;

        @Override
        public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable onCancelled) {
            waiting.add(() -> {
                Progress progress = (at, total, doing) -> {
                    if (cancelling) {
                        throw new Cancelled();
                    }
                };
                try {
                    done.accept(work.run(progress));
                } catch (Cancelled _) {
                    cancelled++;
                    onCancelled.run();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
        }

        void workOff() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            cancelling = false;
        }

        @Override
        public void cancel() {
            cancelling = true;
        }

        @Override
        public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
            return shown.getReadOnlyProperty();
        }
    }
}
