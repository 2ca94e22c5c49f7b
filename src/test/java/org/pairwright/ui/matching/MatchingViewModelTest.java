package org.pairwright.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.pairing.Freshness;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Purpose;
import org.pairwright.ui.matching.MatchingViewModel.Part;

/** Criteria, proposal and decision, without a window. */
class MatchingViewModelTest {
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
        model.arrive();
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
        assertThat(model.partProperty().get()).isEqualTo(Part.CRITERIA);
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
    void a_run_shows_its_pairs_with_reasons_and_confirming_them_makes_pairs() {
        model.findMatches();
        assertThat(model.partProperty().get()).isEqualTo(Part.PROPOSAL);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.isFresh()).isTrue();
        assertThat(rows())
                .extracting(row -> row.mentee().name() + " – " + row.mentor().name())
                .containsExactlyInAnyOrder("Amara Okafor – Kenji Watanabe", "Liam O’Connell – Sofía Marín");
        assertThat(rows().getFirst().reasons()).isNotEmpty();
        model.confirm();
        assertThat(stage.notice()).isEqualTo("2 pairs are confirmed");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).hasSize(2);
        assertThat(model.latest().orElseThrow().freshness()).isInstanceOf(Freshness.Confirmed.class);
        assertThat(model.proposal().chosen()).isEmpty();
        stage.undo();
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).isEmpty();
        assertThat(model.isFresh()).isTrue();
    }

    @Test
    void who_is_left_out_is_not_confirmed() {
        model.findMatches();
        var amara = row("Amara Okafor");
        model.proposal().choose(List.of(amara), false);
        assertThat(row("Amara Okafor").chosen()).isFalse();
        model.confirm();
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id()))
                .extracting(pair -> pair.mentee())
                .containsExactly(stage.house.liam.id());
        assertThat(model.proposal().chosen()).as("can be confirmed later").isEmpty();
    }

    @Test
    void a_ban_marks_the_pair_takes_it_out_and_makes_the_proposal_stale() {
        model.findMatches();
        model.proposal().toggleBan(row("Amara Okafor"));
        assertThat(row("Amara Okafor").banned()).isTrue();
        assertThat(row("Amara Okafor").chosen()).isFalse();
        assertThat(model.isFresh()).isFalse();
        model.proposal().toggleBan(row("Amara Okafor"));
        assertThat(row("Amara Okafor").chosen()).isTrue();
        assertThat(model.isFresh()).isTrue();
    }

    @Test
    void a_ban_keeps_its_note() {
        model.findMatches();
        model.proposal().ban(stage.house.amara.id(), stage.house.kenji.id(), "a quarrel");
        assertThat(row("Amara Okafor").said().orElseThrow().note()).isEqualTo("a quarrel");
        assertThat(model.proposal().linesProperty().get().said())
                .extracting(said -> said.mentee() + ": " + said.said().note())
                .containsExactly("Amara Okafor: a quarrel");
    }

    @Test
    void a_pin_against_a_rule_says_why_not_and_changes_nothing() {
        model.findMatches();
        model.proposal().pin(stage.house.amara.id(), stage.house.sofia.id());
        assertThat(stage.notice())
                .isEqualTo("Amara Okafor and Sofía Marín cannot be pinned: the rule “Same department” (must not)"
                        + " forbids it.");
        assertThat(model.isFresh()).isTrue();
    }

    @Test
    void a_pair_that_is_not_possible_any_more_is_named_instead_of_confirmed() {
        model.findMatches();
        stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
        model.confirm();
        assertThat(model.troubleProperty().get().details().stream().map(stage.messages::say))
                .containsExactly(
                        "Liam O’Connell and Sofía Marín: Liam O’Connell does not take part now (status: Withdrawn)");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).isEmpty();
    }

    @Test
    void the_situation_says_what_stands_in_the_way() {
        assertThat(situation()).isEqualTo(Situation.OPEN);
        stage.house.save(stage.house.kenji.withStatus(Status.WAITING));
        stage.house.save(stage.house.sofia.withStatus(Status.WAITING));
        model.load();
        assertThat(situation()).isEqualTo(Situation.NO_MENTORS);
        stage.house.save(stage.house.amara.withStatus(Status.WAITING));
        stage.house.save(stage.house.liam.withStatus(Status.WAITING));
        model.load();
        assertThat(situation()).isEqualTo(Situation.NOBODY);
        stage.house.save(stage.house.kenji);
        model.load();
        assertThat(situation()).isEqualTo(Situation.NO_MENTEES);
    }

    @Test
    void another_program_starts_with_its_own_side() {
        model.findMatches();
        var other = stage.house.desk.journal.record(
                org.pairwright.program.history.StepKind.PROGRAM,
                org.pairwright.pairing.PairingFixture.what(),
                step -> stage.house.desk.programs.save(step, Cast.leadership()));
        stage.choose(other);
        model.arrive();
        assertThat(model.partProperty().get()).isEqualTo(Part.CRITERIA);
        assertThat(rows()).isEmpty();
        stage.choose(stage.house.program);
        model.arrive();
        assertThat(model.partProperty().get()).isEqualTo(Part.PROPOSAL);
    }

    private Situation situation() {
        return model.pictureProperty().get().orElseThrow().situation();
    }

    private List<PairRow> rows() {
        return model.proposal().linesProperty().get().pairs();
    }

    private PairRow row(String mentee) {
        return rows().stream()
                .filter(row -> row.mentee().name().equals(mentee))
                .findFirst()
                .orElseThrow();
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
