package org.pairwright.ui.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.pairing.Freshness;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Status;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.MatchingViewModel;
import org.pairwright.ui.matching.frame.MatchingPart;

/** The proposal and the decision, without a window. */
class ProposalViewModelTest {
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
    void a_run_shows_its_pairs_with_reasons_and_confirming_them_makes_pairs() {
        model.run().findMatches();
        assertThat(model.run().partProperty().get()).isEqualTo(MatchingPart.PROPOSAL);
        assertThat(model.run().runningProperty().get()).isFalse();
        assertThat(model.run().isFresh()).isTrue();
        assertThat(rows())
                .extracting(row -> row.mentee().name() + " – " + row.mentor().name())
                .containsExactlyInAnyOrder("Amara Okafor – Kenji Watanabe", "Liam O’Connell – Sofía Marín");
        assertThat(rows().getFirst().reasons()).isNotEmpty();
        model.proposal().confirm();
        assertThat(stage.notice()).isEqualTo("2 pairs are confirmed");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).hasSize(2);
        assertThat(model.run().latest().orElseThrow().freshness()).isInstanceOf(Freshness.Confirmed.class);
        assertThat(model.proposal().chosen()).isEmpty();
        stage.undo();
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).isEmpty();
        assertThat(model.run().isFresh()).isTrue();
    }

    @Test
    void who_is_left_out_is_not_confirmed() {
        model.run().findMatches();
        var amara = row("Amara Okafor");
        model.proposal().choose(List.of(amara), false);
        assertThat(row("Amara Okafor").chosen()).isFalse();
        model.proposal().confirm();
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id()))
                .extracting(pair -> pair.mentee())
                .containsExactly(stage.house.liam.id());
        assertThat(model.proposal().chosen()).as("can be confirmed later").isEmpty();
    }

    @Test
    void a_ban_marks_the_pair_takes_it_out_and_makes_the_proposal_stale() {
        model.run().findMatches();
        model.proposal().toggleBan(row("Amara Okafor"));
        assertThat(row("Amara Okafor").banned()).isTrue();
        assertThat(row("Amara Okafor").chosen()).isFalse();
        assertThat(model.run().isFresh()).isFalse();
        model.proposal().toggleBan(row("Amara Okafor"));
        assertThat(row("Amara Okafor").chosen()).isTrue();
        assertThat(model.run().isFresh()).isTrue();
    }

    @Test
    void a_ban_keeps_its_note() {
        model.run().findMatches();
        model.proposal().ban(stage.house.amara.id(), stage.house.kenji.id(), "a quarrel");
        assertThat(row("Amara Okafor").said().orElseThrow().note()).isEqualTo("a quarrel");
        assertThat(model.proposal().linesProperty().get().said())
                .extracting(said -> said.mentee() + ": " + said.said().note())
                .containsExactly("Amara Okafor: a quarrel");
    }

    @Test
    void a_pin_against_a_rule_says_why_not_and_changes_nothing() {
        model.run().findMatches();
        model.proposal().pin(stage.house.amara.id(), stage.house.sofia.id());
        assertThat(stage.notice())
                .isEqualTo("Amara Okafor and Sofía Marín cannot be pinned: the rule “Same department” (must not)"
                        + " forbids it.");
        assertThat(model.run().isFresh()).isTrue();
    }

    @Test
    void a_pair_that_is_not_possible_any_more_is_named_instead_of_confirmed() {
        model.run().findMatches();
        stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
        model.proposal().confirm();
        assertThat(model.run().troubleProperty().get().details().stream().map(stage.messages::say))
                .containsExactly(
                        "Liam O’Connell and Sofía Marín: Liam O’Connell does not take part now (status: Withdrawn)");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).isEmpty();
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
}
