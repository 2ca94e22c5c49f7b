package org.pairwright.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.DeskFixture;

class ProgramsTest {

    @Test
    void a_program_is_started_with_the_criteria_of_its_purpose_in_one_step(@TempDir Path folder) {
        try (var desk = new DeskFixture(folder)) {
            var started = new Programs(desk.journal, desk.programs, desk.criteria).start(Cast.leadership());
            assertThat(desk.programs.all()).containsExactly(started);
            assertThat(desk.criteria.ofProgram(started.id()))
                    .extracting(Criterion::comparison)
                    .containsExactlyElementsOf(CriteriaPreset.of(Purpose.LEADERSHIP).stream()
                            .map(Criterion::comparison)
                            .toList());
            assertThat(desk.journal.number()).isEqualTo(1);
        }
    }

    @Test
    void a_changed_program_keeps_its_criteria_and_an_unchanged_one_leaves_no_step(@TempDir Path folder) {
        try (var desk = new DeskFixture(folder)) {
            var programs = new Programs(desk.journal, desk.programs, desk.criteria);
            var started = programs.start(Cast.leadership());
            var criteria = desk.criteria.ofProgram(started.id());
            programs.change(started);
            assertThat(desk.journal.number()).isEqualTo(1);
            var longer = started.planned(
                    "Leaders", started.startsOn(), started.endsOn().plusMonths(1), 14);
            programs.change(longer);
            assertThat(desk.programs.all()).containsExactly(longer);
            assertThat(desk.criteria.ofProgram(started.id())).isEqualTo(criteria);
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_purpose_asks_for_skills_and_keeps_former_pairs_apart(Purpose purpose) {
        var preset = CriteriaPreset.of(purpose);
        assertThat(preset)
                .anyMatch(criterion -> criterion.comparison() instanceof Comparison.Covers
                        && criterion.menteeField().equals(BuiltIn.WANTED)
                        && criterion.mentorField().equals(BuiltIn.OFFERED))
                .anyMatch(criterion -> criterion.comparison() instanceof Comparison.MetBefore
                        && criterion.weight() instanceof Weight.MustNot);
        assertThat(preset).extracting(Criterion::position).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/home/ana/company-program.xlsx, Company program",
        "signups.csv, Signups",
        "Leaders_2026.v2.xlsx, Leaders 2026.v2",
        "-.csv, -.csv",
    })
    void a_program_for_a_file_is_named_after_it_and_lasts_nine_months(Path file, String name) {
        var program = Programs.forFile(file, Cast.TODAY);
        assertThat(program)
                .extracting(Program::name, Program::purpose, Program::startsOn, Program::endsOn)
                .containsExactly(name, Purpose.GENERAL, Cast.TODAY, Cast.TODAY.plusMonths(9));
    }
}
