package org.pairwright.ui.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Status;
import org.pairwright.ui.matching.MatchingViewModel;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.frame.MatchingPart;

/** The proposal and the decision, without a window. */
class ProposalViewModelTest extends OnMatchingStage {
    private MatchingViewModel model;

    @BeforeEach
    void open() {
        model = stage.model;
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        model.run().arrive();
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
        assertThat(rows().getFirst().pair().reasons()).isNotEmpty();
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
    void refused_pairs_are_banned_with_the_word_why_as_one_step() {
        model.run().findMatches();
        model.proposal().ban(rows(), "a quarrel");
        assertThat(stage.notice()).isEqualTo("Banned 2 pairs");
        assertThat(rows()).extracting(row -> row.mentor().name()).containsExactly("Kenji Watanabe");
        assertThat(model.proposal().linesProperty().get().said())
                .extracting(said -> said.mentee() + ": " + said.said().note())
                .containsExactly("Amara Okafor: a quarrel", "Liam O’Connell: a quarrel");
        stage.undo();
        assertThat(model.proposal().linesProperty().get().said()).isEmpty();
    }

    @Test
    void many_are_pinned_at_once_and_the_key_again_lifts_them() {
        model.run().findMatches();
        model.proposal().togglePin(List.of(row("Amara Okafor")));
        model.proposal().togglePin(rows());
        assertThat(rows()).as("one was pinned already").allMatch(PairRow::pinned);
        model.proposal().togglePin(rows());
        assertThat(rows()).noneMatch(PairRow::pinned);
        assertThat(stage.notice()).isEqualTo("Lifted what was said of 2 pairs");
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
