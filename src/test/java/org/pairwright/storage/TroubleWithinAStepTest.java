package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.Workload;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.text.Sentence;

class TroubleWithinAStepTest {
    private static final Duration TEN_YEARS = Duration.ofDays(3653);

    @TempDir
    Path folder;

    @Test
    void a_step_that_runs_out_of_memory_is_taken_back_and_the_next_one_works() {
        try (var desk = new DeskFixture(folder)) {
            assertThatThrownBy(() ->
                            desk.journal.record(StepKind.PEOPLE, Sentence.of("words.StepKind.PEOPLE"), step -> {
                                desk.persons.save(step, Cast.kenji());
                                return new long[Integer.MAX_VALUE].length + new long[Integer.MAX_VALUE].length;
                            }))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(desk.persons.all()).isEmpty();
            assertThat(new Workload(desk.journal, desk.persons).next(3)).isEqualTo(1);
        }
    }

    @Test
    void a_clock_ten_years_ahead_and_then_back_loses_nothing_and_keeps_the_history_in_order() {
        work(Clock.offset(DeskFixture.CLOCK, TEN_YEARS));
        work(DeskFixture.CLOCK);
        work(Clock.offset(DeskFixture.CLOCK, TEN_YEARS.negated()));
        try (var desk = new DeskFixture(folder)) {
            assertThat(new Workload(desk.journal, desk.persons).held().isWhole(2))
                    .isTrue();
            assertThat(desk.steps.latest(10))
                    .hasSize(3)
                    .isSortedAccordingTo(Comparator.comparing(Step::at)
                            .thenComparingLong(Step::no)
                            .reversed());
        }
    }

    private void work(Clock clock) {
        try (var desk = new DeskFixture(folder, clock)) {
            new Workload(desk.journal, desk.persons).next(2);
        }
    }
}
