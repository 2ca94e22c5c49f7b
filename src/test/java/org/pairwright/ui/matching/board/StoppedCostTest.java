package org.pairwright.ui.matching.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.board.cost.Cost;

/** What a choice on the board would cost, stopped midway under an aim where all is matched anew. */
class StoppedCostTest extends OnMatchingStage {
    private final JobsByHand jobs = new JobsByHand();

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @BeforeEach
    void match() {
        stage.house.settings.keep(stage.house.program.id(), Settings.of(Aim.FAIR));
        stage.model.run().arrive();
        stage.model.run().findMatches();
    }

    @Test
    void a_stopped_question_says_so_and_is_answered_when_it_is_asked_again() {
        jobs.hold();
        var board = stage.model.board();
        board.open(stage.house.amara.id(), OptionalLong.of(stage.house.sofia.id()));
        while (!(board.cost().costProperty().get() instanceof Cost.Asking)) {
            jobs.next();
        }
        jobs.cancelNextAt(6);
        assertThat(board.cost().costProperty().get()).isEqualTo(new Cost.Offered(true));
        board.cost().ask();
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.Asking.class);
        jobs.next();
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.Chain.class);
    }
}
