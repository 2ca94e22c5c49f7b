package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;

class CurrentProgramTest {
    private final CurrentProgram programs = new CurrentProgram();

    @Test
    void the_first_program_is_at_hand_until_another_is_chosen() {
        programs.replaceAll(List.of(program(1, "Leadership"), program(2, "Onboarding")));
        assertThat(programs.id()).isEqualTo(1);
        programs.choose(2);
        assertThat(programs.id()).isEqualTo(2);
    }

    @Test
    void the_program_at_hand_stays_when_the_programs_are_read_again() {
        programs.replaceAll(List.of(program(1, "Leadership"), program(2, "Onboarding")));
        programs.choose(2);
        programs.replaceAll(List.of(program(1, "Leadership"), program(2, "Onboarding Nairobi"), program(3, "New")));
        assertThat(programs.program()).map(Program::name).contains("Onboarding Nairobi");
    }

    @Test
    void when_the_program_at_hand_is_removed_another_one_takes_its_place() {
        programs.replaceAll(List.of(program(1, "Leadership"), program(2, "Onboarding")));
        programs.choose(2);
        programs.replaceAll(List.of(program(1, "Leadership")));
        assertThat(programs.id()).isEqualTo(1);
        programs.replaceAll(List.of());
        assertThat(programs.program()).isEmpty();
        assertThatThrownBy(programs::id).hasMessageContaining("no program");
    }

    private static Program program(long id, String name) {
        return new Program(
                id,
                new UUID(0, id),
                name,
                Purpose.GENERAL,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                Program.MONTHLY,
                OptionalLong.empty(),
                false,
                Optional.empty());
    }
}
