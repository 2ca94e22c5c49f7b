package org.pairwright.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Status;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.Situation;
import org.pairwright.ui.matching.proposal.PairRow;

/** The parts together, without a window. */
class MatchingViewModelTest extends OnMatchingStage {
    private MatchingViewModel model;

    @BeforeEach
    void open() {
        model = stage.model;
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        model.run().arrive();
    }

    @Test
    void an_empty_proposal_says_why() {
        stage.house.criteria(
                stage.house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, new Weight.Must()));
        stage.model.run().findMatches();
        var trouble = stage.model.run().troubleProperty().get();
        assertThat(stage.messages.say(trouble.what())).isEqualTo("Nobody could be placed.");
        assertThat(trouble.details().stream().map(stage.messages::say))
                .contains("The rule “Same site” (must) forbids every pair. Change it or turn it off.");
    }

    @Test
    void the_situation_says_what_stands_in_the_way() {
        assertThat(situation()).isEqualTo(Situation.OPEN);
        stage.house.save(stage.house.kenji.withStatus(Status.WAITING));
        stage.house.save(stage.house.sofia.withStatus(Status.WAITING));
        model.run().load();
        assertThat(situation()).isEqualTo(Situation.NO_MENTORS);
        stage.house.save(stage.house.amara.withStatus(Status.WAITING));
        stage.house.save(stage.house.liam.withStatus(Status.WAITING));
        model.run().load();
        assertThat(situation()).isEqualTo(Situation.NOBODY);
        stage.house.save(stage.house.kenji);
        model.run().load();
        assertThat(situation()).isEqualTo(Situation.NO_MENTEES);
    }

    @Test
    void another_program_starts_with_its_own_side() {
        model.run().findMatches();
        var other = stage.house.desk.journal.record(
                org.pairwright.program.history.StepKind.PROGRAM,
                org.pairwright.pairing.PairingFixture.what(),
                step -> stage.house.desk.programs.save(step, Cast.leadership()));
        stage.choose(other);
        model.run().arrive();
        assertThat(model.run().partProperty().get()).isEqualTo(MatchingPart.CRITERIA);
        assertThat(rows()).isEmpty();
        stage.choose(stage.house.program);
        model.run().arrive();
        assertThat(model.run().partProperty().get()).isEqualTo(MatchingPart.PROPOSAL);
    }

    private Situation situation() {
        return model.run().pictureProperty().get().orElseThrow().situation();
    }

    private List<PairRow> rows() {
        return model.proposal().linesProperty().get().pairs();
    }
}
