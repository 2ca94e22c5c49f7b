package org.pairwright.ui.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.plan.Purpose;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.MatchingViewModel;
import org.pairwright.ui.matching.frame.MatchingPart;

/** The criteria line by line, without a window. */
class CriteriaViewModelTest {
    @TempDir
    private Path folder;

    private MatchingStage stage;
    private MatchingViewModel model;

    @BeforeEach
    void open() {
        stage = new MatchingStage(folder);
        model = stage.model;
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        model.run().arrive();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void criteria_read_as_sentences_and_a_rule_says_how_many_pairs_it_forbids() {
        var lines = model.criteria().linesProperty().get();
        assertThat(lines.rules()).hasSize(1).first().satisfies(line -> {
            assertThat(stage.messages.say(line.statement())).isEqualTo("Same department");
            assertThat(line.forbids()).as("Amara and Sofía are both in Finance").isEqualTo(1);
        });
        assertThat(lines.wishes())
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line.share()).isEqualTo(1.0));
        assertThat(model.run().partProperty().get()).isEqualTo(MatchingPart.CRITERIA);
    }

    @Test
    void an_edit_is_kept_at_once_and_can_be_taken_back() {
        var wish = model.criteria().linesProperty().get().wishes().getFirst();
        model.criteria().weigh(wish, new Weight.Points(700));
        assertThat(stored()).contains(new Weight.Points(700));
        assertThat(stage.notice()).isEqualTo("Changed how much it counts: The mentor offers what the mentee wants");
        stage.undo();
        assertThat(stored()).contains(Weight.HIGH).doesNotContain(new Weight.Points(700));
        assertThat(WeightWord.of(model.criteria()
                        .linesProperty()
                        .get()
                        .wishes()
                        .getFirst()
                        .criterion()
                        .weight()))
                .isEqualTo(WeightWord.HIGH);
    }

    @Test
    void two_edits_of_one_line_do_not_lose_each_other() {
        var wish = model.criteria().linesProperty().get().wishes().getFirst();
        model.criteria().weigh(wish, Weight.LOW);
        model.criteria().setMissing(wish, org.pairwright.program.criteria.MissingPolicy.STAYS_OUT);
        var stored =
                stage.house.desk.criteria.ofProgram(stage.house.program.id()).getFirst();
        assertThat(stored.weight()).isEqualTo(Weight.LOW);
        assertThat(stored.missing()).isEqualTo(org.pairwright.program.criteria.MissingPolicy.STAYS_OUT);
    }

    @Test
    void criteria_are_added_moved_removed_and_reset_to_a_preset() {
        var sameSite = model.criteria().toAdd().stream()
                .filter(one -> one.comparison() instanceof Comparison.Same
                        && one.menteeField().equals(BuiltIn.SITE))
                .findFirst()
                .orElseThrow();
        model.criteria().add(sameSite);
        assertThat(wishes()).containsExactly("The mentor offers what the mentee wants", "Same site");
        assertThat(model.criteria().toAdd()).as("not twice").doesNotContain(sameSite);
        model.criteria().move(model.criteria().linesProperty().get().wishes().getLast(), -1);
        assertThat(wishes()).containsExactly("Same site", "The mentor offers what the mentee wants");
        model.criteria().remove(model.criteria().linesProperty().get().wishes().getFirst());
        assertThat(wishes()).containsExactly("The mentor offers what the mentee wants");
        model.criteria().reset(Purpose.LEADERSHIP);
        assertThat(wishes()).contains("The mentor is 2 to 4 levels above");
        stage.undo();
        assertThat(wishes()).containsExactly("The mentor offers what the mentee wants");
    }

    private List<String> wishes() {
        return model.criteria().linesProperty().get().wishes().stream()
                .map(line -> stage.messages.say(line.statement()))
                .toList();
    }

    private List<Weight> stored() {
        return stage.house.desk.criteria.ofProgram(stage.house.program.id()).stream()
                .map(one -> one.weight())
                .toList();
    }
}
