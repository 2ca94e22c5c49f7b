package org.pairwright.ui.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.plan.Purpose;
import org.pairwright.ui.matching.MatchingViewModel;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;

/** The criteria line by line, without a window. */
class CriteriaViewModelTest extends OnMatchingStage {
    private MatchingViewModel model;

    @BeforeEach
    void open() {
        model = stage.model;
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        model.run().arrive();
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

    @Test
    void a_rule_that_forbids_every_pair_says_so_and_made_a_wish_it_forbids_none() {
        stage.house.criteria(
                stage.house.criterion(new Comparison.Different(), BuiltIn.SITE, BuiltIn.SITE, new Weight.MustNot()));
        model.run().load();
        var rule = model.criteria().linesProperty().get().rules().getFirst();
        assertThat(rule.forbidsAll()).isTrue();
        assertThat(model.spread().spreadProperty().get().leftAlone())
                .hasSize(2)
                .allSatisfy(
                        one -> assertThat(one.rule()).hasValue(rule.criterion().id()));
        model.criteria().weigh(rule, Weight.MEDIUM);
        assertThat(model.criteria().linesProperty().get().rules()).isEmpty();
        assertThat(model.spread().spreadProperty().get().leftAlone()).isEmpty();
    }

    @Test
    void how_the_points_of_a_wish_spread_is_looked_at_while_the_criteria_are_in_front() {
        var wish = model.criteria().linesProperty().get().wishes().getFirst().criterion();
        assertThat(model.spread().spreadProperty().get().wishes())
                .as("of the three pairs allowed two are as wanted")
                .containsExactly(new org.pairwright.matching.spread.Spread.OfWish(wish.id(), 1, 0, 2, 0));
        var seen = model.spread().spreadProperty().get();
        model.run().partProperty().set(MatchingPart.PROPOSAL);
        model.criteria().weigh(model.criteria().linesProperty().get().rules().getFirst(), new Weight.Off());
        assertThat(model.spread().spreadProperty().get()).isSameAs(seen);
        model.run().partProperty().set(MatchingPart.CRITERIA);
        assertThat(model.spread().spreadProperty().get().wishes().getFirst().pairs())
                .isEqualTo(4);
    }

    @Test
    void where_being_alike_outweighs_what_is_needed_a_warning_says_why_that_matters() {
        assertThat(model.criteria().linesProperty().get().warning()).isEmpty();
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.Points(7_500)));
        model.run().load();
        assertThat(model.criteria().linesProperty().get().warning().map(stage.messages::say))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("Being alike counts for 75 % of the score, what the mentee needs for 25 %"));
    }

    @Test
    void a_table_is_filled_in_as_one_step_and_closes() {
        stage.house.criteria(stage.house.criterion(
                new Comparison.ValueTable(List.of(), 10), BuiltIn.LEVEL, BuiltIn.LEVEL, Weight.MEDIUM));
        model.run().load();
        var line = model.criteria().linesProperty().get().wishes().getLast();
        model.criteria().toggle(line);
        assertThat(model.criteria().isOpen(line)).isTrue();
        assertThat(model.spread().spreadProperty().get().values())
                .containsKey(line.criterion().id());
        var filledIn = new Comparison.ValueTable(List.of(new Comparison.Cell("1", "3", 7)), 10);
        model.criteria().fillIn(line, filledIn);
        assertThat(model.criteria().isOpen(line)).isFalse();
        assertThat(comparisons()).contains(filledIn);
        stage.undo();
        assertThat(comparisons()).doesNotContain(filledIn);
    }

    @Test
    void another_field_is_read_where_one_fits() {
        stage.house.criteria(stage.house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, Weight.MEDIUM));
        model.run().load();
        var line = model.criteria().linesProperty().get().wishes().getLast();
        assertThat(model.criteria().fields().fitting(line.criterion().comparison(), AskedOf.MENTEE))
                .contains(BuiltIn.SITE, BuiltIn.DEPARTMENT)
                .doesNotContain(BuiltIn.NOTES);
        model.criteria().read(line, BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT);
        assertThat(wishes()).containsExactly("The mentor offers what the mentee wants", "Same department");
    }

    private List<Comparison> comparisons() {
        return stage.house.desk.criteria.ofProgram(stage.house.program.id()).stream()
                .map(one -> one.comparison())
                .toList();
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
