package org.pairwright.ui.intake.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.recipe.Policy;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.program.people.Status;
import org.pairwright.ui.intake.IntakeStage;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.intake.summary.LineRow.Fate;

/** The last look before people are taken in. */
class SummaryViewModelTest {
    private static final String SPRING = """
            Name,Email,Role,Site
            Amara Okafor,amara@example.org,Mentee,Oslo
            Kenji Watanabe,kenji@example.org,Mentor,Oslo
            Liam Brandt,liam@example.org,Mentor,Oslo
            """;

    @TempDir
    Path folder;

    private IntakeStage stage;
    private SummaryViewModel model;

    @BeforeEach
    void open() {
        stage = new IntakeStage(folder);
        model = new SummaryViewModel(stage.model);
        stage.open("spring.csv", SPRING);
        stage.takeIn();
        stage.open("autumn.csv", """
                Name,Email,Role,Site
                Amara Okafor,amara@example.org,Mentee,Bergen
                Kenji Watanabe,kenji@example.org,Mentor,Oslo
                Ingrid Haddad,ingrid@example.org,Wizard,Oslo
                """);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void each_row_says_what_becomes_of_it_and_a_change_names_both_values() {
        var rows = LineRow.of(stage.reviewed().review().lines());
        assertThat(rows).extracting(LineRow::fate).containsExactly(Fate.CHANGED, Fate.SAME, Fate.REJECTED);
        var words = new LineWords(IntakeStage.MESSAGES);
        assertThat(words.toKnowInOne(rows.getFirst())).contains("Oslo").contains("Bergen");
        assertThat(words.name(rows.getLast())).contains("Ingrid Haddad");
        assertThat(words.toKnowInOne(rows.getLast())).contains("Wizard");
    }

    @Test
    void what_is_still_open_is_said_with_the_step_where_it_waits() {
        assertThat(model.open(stage.reviewed()))
                .containsExactly(new SummaryViewModel.Open(Step.PROBLEMS, "One row is not taken in as it stands."));
    }

    @Test
    void nobody_leaves_unless_she_ticks_it() {
        assertThat(model.missing(stage.reviewed()))
                .extracting(MissingLine::name)
                .containsExactly("Liam Brandt");
        model.left(model.missing(stage.reviewed()).getFirst(), true);
        assertThat(model.missing(stage.reviewed()).getFirst().left()).isTrue();
        stage.model.takeIn();
        assertThat(stage.desk.participants.ofProgram(stage.state.programs().id()))
                .filteredOn(one -> one.status() == Status.WITHDRAWN)
                .hasSize(1);
    }

    @Test
    void a_field_that_is_left_as_it_is_changes_nobody() {
        model.say(IntakeField.SITE, Policy.NEVER);
        assertThat(model.policy(stage.reviewed(), IntakeField.SITE)).isEqualTo(Policy.NEVER);
        assertThat(stage.reviewed().review().counts().changed()).isZero();
    }

    @Test
    void what_was_said_is_saved_as_a_file_under_its_name() throws Exception {
        model.nameRecipe("HR sign-ups");
        model.saveRecipe(stage.reviewed());
        var read = RecipeJson.read(Files.readString(stage.saved)).orElseThrow();
        assertThat(read.name()).isEqualTo("HR sign-ups");
        assertThat(read.of("autumn")).isPresent();
    }

    @Test
    void what_was_saved_as_a_file_holds_again_where_it_is_used() throws Exception {
        model.say(IntakeField.SITE, Policy.NEVER);
        model.saveRecipe(stage.reviewed());
        model.say(IntakeField.SITE, Policy.OVERWRITE);
        model.openRecipe();
        assertThat(model.policy(stage.reviewed(), IntakeField.SITE)).isEqualTo(Policy.NEVER);
        Files.writeString(stage.saved, "no recipe");
        model.openRecipe();
        assertThat(model.policy(stage.reviewed(), IntakeField.SITE)).isEqualTo(Policy.NEVER);
    }
}
