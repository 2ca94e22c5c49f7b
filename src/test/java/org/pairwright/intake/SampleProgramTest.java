package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.intake.sample.SampleProgram;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;

class SampleProgramTest {
    @TempDir
    private Path folder;

    @Test
    void the_sample_is_dated_back_from_today_whatever_today_is() {
        for (var today : List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2031, 2, 28))) {
            try (var desk = new DeskFixture(folder.resolve(today.toString()))) {
                var result =
                        new SampleProgram(desk.database, desk.journal).takeIn(today, List.of(), Progress.UNWATCHED);
                var program = result.program();

                assertThat(program.sample()).isTrue();
                assertThat(program.startsOn()).isBefore(today);
                assertThat(program.endsOn()).isAfter(today);
                assertThat(result.notes()).isEmpty();
                assertThat(desk.sessions.ofProgram(program.id()))
                        .extracting(Session::on)
                        .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(today))
                        .anySatisfy(day -> assertThat(day).isAfter(today.minusDays(21)));
            }
        }
    }

    @Test
    void the_sample_is_one_step_and_is_removed_in_one() {
        try (var desk = new DeskFixture(folder)) {
            var sample = new SampleProgram(desk.database, desk.journal);
            sample.takeIn(Cast.TODAY, List.of(), Progress.UNWATCHED);
            var program = sample.find().orElseThrow();
            startCircle(desk, program);

            sample.remove();

            assertThat(sample.find()).isEmpty();
            assertThat(desk.persons.all()).isEmpty();
            assertThat(desk.steps.latest(5))
                    .extracting(step -> step.kind())
                    .containsExactly(StepKind.SAMPLE, StepKind.CIRCLE, StepKind.CIRCLE, StepKind.SAMPLE);
        }
    }

    private static void startCircle(DeskFixture desk, Program program) {
        var pair = desk.pairs.ofProgram(program.id()).getFirst();
        var circles = new DeskCircles(desk, program);
        var circle = circles.circle(
                "First budget", desk.participants.find(pair.mentor()).orElseThrow());
        circles.member(circle, desk.participants.find(pair.mentee()).orElseThrow(), Cast.TODAY);
    }

    @Test
    void a_person_of_another_program_stays_when_the_sample_goes() {
        try (var desk = new DeskFixture(folder)) {
            var sample = new SampleProgram(desk.database, desk.journal);
            sample.takeIn(Cast.TODAY, List.of(), Progress.UNWATCHED);
            var takingIn = new TakingIn(desk.database, desk.journal);
            var review = Intake.review(
                    List.of(SampleFiles.RUNNING),
                    IntakeOptions.usual(Cast.TODAY).onlySheet("People"),
                    takingIn.known(OptionalLong.empty()),
                    Progress.UNWATCHED);
            takingIn.confirm(review, IntakeTarget.of(Cast.leadership()), Progress.UNWATCHED);

            sample.remove();

            assertThat(desk.persons.all()).hasSize(120);
            assertThat(desk.programs.all()).hasSize(1);
        }
    }
}
