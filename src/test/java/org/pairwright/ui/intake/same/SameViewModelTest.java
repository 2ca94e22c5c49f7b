package org.pairwright.ui.intake.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.ui.intake.IntakeStage;
import org.pairwright.ui.intake.flow.Step;

/** Two who may be one: side by side, one question after the other. */
class SameViewModelTest {
    @TempDir
    Path folder;

    private IntakeStage stage;
    private SameViewModel model;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
        stage.open("spring.csv", """
                Name,Email,Role,Site
                Amara Okafor,amara@example.org,Mentee,Oslo
                Kenji Watanabe,kenji@example.org,Mentor,Oslo
                """);
        stage.takeIn();
        stage.open("autumn.csv", """
                Name,Email,Role,Site
                Amara Okafor,a.okafor@example.org,Mentee,Oslo
                Watanabe Kenji,k.watanabe@example.org,Mentor,Oslo
                """);
        model = new SameViewModel(stage.model);
        model.show(stage.reviewed());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void both_sides_are_shown_field_by_field_with_what_differs() {
        assertThat(stage.model.stepProperty().get()).isEqualTo(Step.SAME);
        assertThat(model.open()).isEqualTo(2);
        var lines = model.lines(model.atHand().orElseThrow());
        assertThat(lines).contains(new SameViewModel.Line("E-mail", "a.okafor@example.org", "amara@example.org", true));
        assertThat(lines).contains(new SameViewModel.Line("Role", "Mentee", "Mentee", false));
    }

    @Test
    void an_answer_leads_to_the_next_open_question() {
        answer(true);
        assertThat(model.number()).isEqualTo(2);
        assertThat(model.open()).isEqualTo(1);
        answer(false);
        assertThat(model.open()).isZero();
        assertThat(stage.reviewed().waiting(Step.SAME)).isZero();
        assertThat(stage.reviewed().review().lines(ReviewLine.Changed.class)).hasSize(1);
        assertThat(stage.reviewed().review().lines(ReviewLine.Fresh.class)).hasSize(1);
    }

    @Test
    void an_answer_can_be_asked_again() {
        answer(true);
        model.goBy(-1);
        var answered = model.atHand().orElseThrow();
        assertThat(answered.answer()).isEqualTo(Optional.of(true));
        model.ask(answered);
        model.show(stage.reviewed());
        assertThat(model.open()).isEqualTo(2);
        assertThat(model.number()).isEqualTo(1);
    }

    @Test
    void there_is_nothing_before_the_first_question_and_nothing_after_the_last() {
        model.goBy(-1);
        assertThat(model.number()).isEqualTo(1);
        model.goBy(5);
        assertThat(model.number()).isEqualTo(2);
    }

    private void answer(boolean same) {
        model.answer(same);
        model.show(stage.reviewed());
    }
}
