package org.pairwright.ui.intake.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.ui.intake.IntakeStage;

/** What is wrong in the rows is put right in place, row by row or all at once. */
class ProblemsViewModelTest {
    @TempDir
    Path folder;

    private IntakeStage stage;
    private ProblemsViewModel model;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
        model = new ProblemsViewModel(stage.model);
        stage.open("signups.csv", """
                Name,Email,Role
                Amara Okafor,amara@example.org,Mentee
                Kenji Watanabe,kenji@example.org,Wizard
                Liam O’Connell,liam@example.org,Wizard
                Sofía Marín,sofia@example.org,Mentor
                """);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void rows_with_the_same_trouble_are_one_repair_and_each_says_whose_it_is() {
        assertThat(stage.reviewed().repairs()).hasSize(1);
        assertThat(model.lines(stage.reviewed(), repair()))
                .extracting(line -> line.problem().at().row())
                .containsExactly(3, 4);
        assertThat(model.lines(stage.reviewed(), repair()).getFirst().who()).contains("Kenji Watanabe");
    }

    @Test
    void one_cell_is_written_over_in_place() {
        model.write(repair().problems().getFirst(), "Mentor");
        assertThat(stage.reviewed().people()).isEqualTo(3);
        assertThat(repair().count()).isEqualTo(1);
    }

    @Test
    void all_cells_of_a_repair_are_written_over_at_once() {
        model.writeAll(repair(), "Mentor");
        assertThat(stage.reviewed().people()).isEqualTo(4);
        assertThat(stage.reviewed().repairs()).isEmpty();
    }

    @Test
    void what_a_value_stands_for_is_said_once_and_is_part_of_the_recipe() {
        model.map(repair(), Optional.of("MENTOR"));
        assertThat(stage.reviewed().said().recipe().values()).hasSize(1);
    }

    @Test
    void rows_are_left_out_together_and_taken_in_again() {
        model.leaveRowsOut(repair());
        assertThat(stage.reviewed().review().counts().skipped()).isEqualTo(2);
        assertThat(model.rowsLeftOut()).isEqualTo(2);
        model.takeRowsInAgain();
        assertThat(stage.reviewed().review().counts().rejected()).isEqualTo(2);
    }

    @Test
    void the_rejected_rows_are_saved_and_it_is_said_how_many() {
        model.saveRejected(stage.reviewed());
        assertThat(stage.saved).isNotEmptyFile();
        assertThat(stage.notice()).startsWith("2 rows are saved");
    }

    @Test
    void what_role_they_have_who_say_none_is_said_once() {
        stage.open(
                "silent.csv", "Name,Email,Role\nAmara Okafor,amara@example.org,\nKenji Watanabe,kenji@example.org,\n");
        assertThat(model.choices(stage.reviewed(), repair())).containsEntry("MENTEE", "Mentee");
        model.map(repair(), Optional.of("MENTEE"));
        assertThat(stage.reviewed().people()).isEqualTo(2);
    }

    private Repair repair() {
        return stage.reviewed().repairs().getFirst();
    }
}
