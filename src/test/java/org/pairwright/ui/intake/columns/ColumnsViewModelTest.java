package org.pairwright.ui.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.ui.intake.IntakeStage;
import org.pairwright.ui.intake.flow.Step;

/** The columns as they were understood, and what she says about them. */
class ColumnsViewModelTest {
    @TempDir
    Path folder;

    private IntakeStage stage;
    private ColumnsViewModel model;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
        model = new ColumnsViewModel(stage.model);
        stage.open("signups.csv", """
                Name,Work email,Private email,Role,Hobby,Date of birth
                Amara Okafor,amara@example.org,amara@home.example,Mentee,Chess,1990-04-03
                Kenji Watanabe,kenji@example.org,kenji@home.example,Mentor,Chess,1985-01-30
                """);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void each_column_is_shown_with_different_values_of_it() {
        assertThat(line("Hobby").samples()).containsExactly("Chess");
        assertThat(line("Name").samples()).containsExactly("Amara Okafor", "Kenji Watanabe");
    }

    @Test
    void two_columns_for_one_field_are_asked_about_until_she_says_which() {
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(line("Private email").asked()).isTrue();
        model.decide(stage.reviewed().doubts().getFirst(), line("Private email").column());
        assertThat(line("Private email").column().field()).contains(IntakeField.EMAIL);
        assertThat(line("Work email").isTaken()).isFalse();
        assertThat(stage.reviewed().doubts()).isEmpty();
    }

    @Test
    void saying_that_the_guess_is_right_answers_the_question_too() {
        var doubt = stage.reviewed().doubts().getFirst();
        model.decide(doubt, doubt.taken());
        assertThat(stage.reviewed().doubts()).isEmpty();
    }

    @Test
    void a_column_becomes_a_field_of_her_own_in_one_act() {
        model.say(line("Hobby"), Optional.of(model.own(line("Hobby"))));
        assertThat(line("Hobby").column().target())
                .get()
                .isInstanceOfSatisfying(
                        Target.Own.class, own -> assertThat(own.title()).isEqualTo("Hobby"));
    }

    @Test
    void a_sensitive_column_stays_out_and_as_her_own_field_stays_sensitive() {
        assertThat(line("Date of birth").isSensitive()).isTrue();
        assertThat(line("Date of birth").isTaken()).isFalse();
        assertThat(model.own(line("Date of birth")).sensitive()).isTrue();
    }

    @Test
    void what_the_whole_column_told_is_said_beside_it() {
        stage.open("dates.csv", """
                Name,Work email,Role,Start date
                Amara Okafor,amara@example.org,Mentee,31/01/2026
                Kenji Watanabe,kenji@example.org,Mentor,02/03/2026
                """);
        assertThat(line("Start date").notes()).hasSize(1);
        assertThat(line("Name").notes()).isEmpty();
    }

    private ColumnLine line(String header) {
        return model.lines(stage.reviewed()).stream()
                .filter(line -> line.title().equals(header))
                .findFirst()
                .orElseThrow();
    }
}
