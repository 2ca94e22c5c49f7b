package org.pairwright.ui.matching.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;

/** Scenarios side by side, without a window. */
class ScenariosViewModelTest extends OnMatchingStage {
    private ScenariosViewModel model;

    @BeforeEach
    void open() {
        model = stage.model.scenarios();
        stage.model.run().arrive();
        stage.model.run().partProperty().set(MatchingPart.SCENARIOS);
    }

    @Test
    void before_the_first_run_there_is_nothing_to_compare() {
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.comparisonProperty().get()).isEqualTo(Comparison.NONE);
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void the_proposal_and_the_run_before_it_stand_side_by_side() {
        find(Aim.BEST);
        find(Aim.EVERYONE);

        assertThat(model.rowsProperty().get()).extracting(ScenarioRow::shown).containsExactly(true, false);
        assertThat(model.rowsProperty().get()).extracting(ScenarioRow::chosen).containsExactly(true, true);
        assertThat(columns()).extracting(column -> column.scenario().aim()).containsExactly(Aim.EVERYONE, Aim.BEST);
        assertThat(figure("Mentees placed")).containsExactly("2", "2");
    }

    @Test
    void the_better_figure_of_a_line_is_marked_and_an_equal_one_is_not() {
        stage.house.runOf(PairingFixture.proposed(stage.house.amara, stage.house.sofia));
        find(Aim.EVERYONE);

        assertThat(best("Mentees placed")).containsExactly(true, false);
        assertThat(best("Mean score")).containsExactly(true, false);
        assertThat(best("Pairs below 40")).containsExactly(false, false);
        assertThat(figure("Mentors with nobody")).containsExactly("0", "1");
        assertThat(best("Mentors with nobody")).as("neither is better").containsExactly(false, false);
    }

    @Test
    void groups_of_mentees_are_compared_by_site_or_by_department() {
        find(Aim.EVERYONE);

        assertThat(groups()).contains("Nairobi", "Dublin");
        model.groupedByProperty().set(BuiltIn.DEPARTMENT);
        assertThat(groups()).contains("Finance").doesNotContain("Nairobi");
    }

    @Test
    void who_has_another_mentor_stands_in_chains_below_two_and_not_below_three() {
        stage.house.runOf(PairingFixture.proposed(stage.house.amara, stage.house.sofia));
        find(Aim.EVERYONE);

        var changes = model.comparisonProperty().get().changes().orElseThrow();
        assertThat(changes.chains()).isNotEmpty();
        assertThat(changes.lost()).as("one pair fewer in the second").isEqualTo(1);
        find(Aim.EVERYONE);
        assertThat(model.comparisonProperty().get().changes().orElseThrow().chains())
                .isEmpty();
        model.choose(model.rowsProperty().get().getLast(), true);
        assertThat(columns()).hasSize(3);
        assertThat(model.comparisonProperty().get().changes()).isEmpty();
    }

    @Test
    void first_choices_that_are_met_are_counted_once_somebody_chose() {
        find(Aim.EVERYONE);
        assertThat(model.comparisonProperty().get().figures())
                .extracting(line -> stage.messages.say(line.name()))
                .doesNotContain("First choices met");
        var pair = columns().getFirst().run().proposal().pairs().getFirst();
        var other = columns().getFirst().run().proposal().pairs().getLast();
        long program = stage.house.program.id();
        var choices = new Choices(stage.house.stores, stage.house.desk.journal);

        choices.rank(program, pair.mentee(), pair.mentor(), 1);
        choices.rank(program, pair.mentee(), other.mentor(), 2);
        choices.rank(program, other.mentor(), pair.mentee(), 1);
        stage.model.run().load();

        assertThat(figure("First choices met")).containsExactly("1 of 2");
    }

    @Test
    void a_fourth_takes_the_place_of_the_first() {
        for (int no = 0; no < 4; no++) {
            find(Aim.BEST);
        }
        var rows = model.rowsProperty().get();
        var ids = rows.stream().map(row -> row.scenario().id()).toList();
        assertThat(columns()).hasSize(2);

        model.choose(rows.get(2), true);
        model.choose(rows.get(3), true);

        assertThat(columns())
                .extracting(column -> column.scenario().id())
                .containsExactly(ids.get(1), ids.get(2), ids.get(3));
        model.choose(model.rowsProperty().get().get(2), false);
        assertThat(columns()).hasSize(2);
    }

    @Test
    void the_proposal_becomes_a_scenario_and_a_name_that_is_taken_is_refused() {
        find(Aim.BEST);

        assertThat(name("Best")).isEmpty();

        assertThat(stage.notice()).isEqualTo("Saved the scenario “Best”");
        assertThat(model.rowsProperty().get().getFirst().scenario().name()).contains("Best");
        find(Aim.FAIR);
        assertThat(name("best"))
                .hasValueSatisfying(
                        why -> assertThat(stage.messages.say(why)).startsWith("There is a scenario “best” already"));
        model.unname(columns().getLast().scenario());
        stage.undo();
        assertThat(model.rowsProperty().get().getLast().scenario().name()).contains("Best");
    }

    private Optional<Sentence> name(String name) {
        var answers = new ArrayList<Optional<Sentence>>();
        model.name(model.shown().orElseThrow().scenario(), name, answers::add);
        return answers.getFirst();
    }

    @Test
    void an_adopted_scenario_is_what_the_proposal_shows() {
        find(Aim.BEST);
        find(Aim.FAIR);

        model.adopt(columns().getLast().scenario());

        assertThat(stage.model.run().latest().orElseThrow().run().proposal().aim())
                .isEqualTo(Aim.BEST);
        assertThat(model.rowsProperty().get()).extracting(ScenarioRow::shown).containsExactly(false, true);
        stage.undo();
        assertThat(stage.model.run().latest().orElseThrow().run().proposal().aim())
                .isEqualTo(Aim.FAIR);
    }

    @Test
    void some_pairs_of_a_scenario_are_pinned_with_where_they_come_from() {
        find(Aim.BEST);
        var column = columns().getFirst();

        model.pin(column, column.run().proposal().pairs().subList(0, 1));

        assertThat(stage.notice()).isEqualTo("Pinned 1 pair. Find matches again to build on them.");
        assertThat(stage.house.desk.pinsAndBans.ofProgram(stage.house.program.id()))
                .singleElement()
                .satisfies(said -> assertThat(said.note()).startsWith("From the run of"));
    }

    @Test
    void some_pairs_of_a_scenario_are_confirmed_and_what_is_not_possible_any_more_is_said() {
        find(Aim.BEST);
        var column = columns().getFirst();

        model.confirm(column, column.run().proposal().pairs().subList(0, 1));
        model.confirm(column, column.run().proposal().pairs());

        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).hasSize(1);
        assertThat(stage.model.run().troubleProperty().get().details()).isNotEmpty();
        model.remove(column.scenario());
        assertThat(stage.notice()).startsWith("Pairs were made of the run of").endsWith("where they come from.");
    }

    @Test
    void a_removed_run_leaves_its_column() {
        find(Aim.BEST);
        find(Aim.FAIR);

        model.remove(columns().getLast().scenario());

        assertThat(columns()).extracting(column -> column.scenario().aim()).containsExactly(Aim.FAIR);
    }

    private void find(Aim aim) {
        int before = runs();
        stage.model.run().ask(Settings.of(aim));
        if (runs() == before) {
            stage.model.run().findMatches();
        }
        stage.model.run().partProperty().set(MatchingPart.SCENARIOS);
    }

    private int runs() {
        return stage.house.scenarios.of(stage.house.program.id()).size();
    }

    private List<Comparison.Column> columns() {
        return model.comparisonProperty().get().columns();
    }

    private List<String> figure(String name) {
        return line(name).cells().stream()
                .map(cell -> stage.messages.say(cell.words()))
                .toList();
    }

    private List<Boolean> best(String name) {
        return line(name).cells().stream().map(Comparison.Cell::best).toList();
    }

    private Comparison.Line line(String name) {
        return model.comparisonProperty().get().figures().stream()
                .filter(line -> stage.messages.say(line.name()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> groups() {
        return model.comparisonProperty().get().groups().stream()
                .map(line -> stage.messages.say(line.name()))
                .toList();
    }
}
