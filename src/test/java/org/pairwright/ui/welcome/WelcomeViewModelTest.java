package org.pairwright.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.CurrentProgram;

class WelcomeViewModelTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    private final CurrentProgram programs = new CurrentProgram();
    private final Acts acts = new Acts();
    private final WelcomeViewModel model = new WelcomeViewModel(programs, acts, TODAY);

    @Test
    void a_program_runs_from_the_next_month_for_a_year_unless_she_says_otherwise() {
        model.nameProperty().set("  Leadership 2027 ");
        model.purposeProperty().set(Purpose.LEADERSHIP);
        model.start();
        assertThat(acts.started).singleElement().satisfies(program -> {
            assertThat(program.name()).isEqualTo("Leadership 2027");
            assertThat(program.purpose()).isEqualTo(Purpose.LEADERSHIP);
            assertThat(program.startsOn()).isEqualTo("2026-12-01");
            assertThat(program.endsOn()).isEqualTo("2027-11-30");
        });
    }

    @Test
    void without_a_name_it_says_so_and_starts_nothing() {
        model.nameProperty().set("  ");
        model.start();
        assertThat(acts.started).isEmpty();
        assertThat(model.nameTroubleProperty().get()).contains(Sentence.of("welcome.start.noName"));
    }

    @Test
    void an_end_before_the_start_is_named_with_both_days() {
        model.nameProperty().set("Leadership");
        model.endsOnProperty().set(LocalDate.of(2026, 11, 30));
        model.start();
        assertThat(acts.started).isEmpty();
        assertThat(model.dateTroubleProperty().get())
                .contains(
                        Sentence.of("welcome.start.endsBefore", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1)));
    }

    @Test
    void a_missing_day_is_asked_for() {
        model.nameProperty().set("Leadership");
        model.startsOnProperty().set(null);
        model.start();
        assertThat(model.dateTroubleProperty().get()).contains(Sentence.of("welcome.start.noDates"));
        assertThat(acts.started).isEmpty();
    }

    @Test
    void the_trouble_goes_when_she_types() {
        model.start();
        model.nameProperty().set("L");
        assertThat(model.nameTroubleProperty().get()).isEmpty();
    }

    @Test
    void the_sample_is_offered_once() {
        assertThat(model.sampleOffered().get()).isTrue();
        var offered = model.sampleOffered();
        programs.replaceAll(
                List.of(Program.planned("Sample", Purpose.GENERAL, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                        .asSample()));
        assertThat(offered.get()).isFalse();
    }

    private static final class Acts implements WelcomeActs {
        private final List<Program> started = new ArrayList<>();

        @Override
        public void lookAround() {
            throw new AssertionError("not asked for");
        }

        @Override
        public void start(Program planned) {
            started.add(planned);
        }

        @Override
        public void openSpreadsheet() {
            throw new AssertionError("not asked for");
        }
    }
}
