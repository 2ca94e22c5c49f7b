package org.pairwright.matching.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

class MidSizeTest {

    @Test
    void three_hundred_people_are_placed_in_thirty_circles_with_proof() {
        for (long seed = 1; seed <= 4; seed++) {
            var proposal = CircleMatcher.propose(MidSize.problem(seed, 300, 30), Progress.UNWATCHED);
            assertThat(proposal.best()).as("seed %d", seed).isTrue();
            assertThat(proposal.seats().size() + proposal.unplaced().size()).isEqualTo(300);
            assertThat(proposal.closed())
                    .allSatisfy(
                            closed -> assertThat(proposal.of(closed.circle())).isEmpty());
        }
    }

    @Test
    void the_lowest_seat_of_three_hundred_is_raised_with_proof() {
        for (long seed = 1; seed <= 2; seed++) {
            var problem = MidSize.problem(seed, 300, 30);
            var terms = problem.terms().with(Aim.FAIR);
            var fair = CircleMatcher.propose(
                    new CircleProblem(problem.members(), problem.circles(), terms, problem.lists()),
                    Progress.UNWATCHED);
            var plain = CircleMatcher.propose(problem, Progress.UNWATCHED);
            assertThat(fair.seats()).as("seed %d", seed).hasSameSizeAs(plain.seats());
            assertThat(fair.total()).as("seed %d", seed).isLessThanOrEqualTo(plain.total());
            assertThat(fair.statement())
                    .extracting(Sentence::key)
                    .as("seed %d", seed)
                    .contains("matching.circle.lowestProved");
        }
    }

    @Test
    void it_stops_whenever_it_is_told_to() {
        var problem = MidSize.problem(1, 60, 10);
        var told = new AtomicInteger();
        CircleMatcher.propose(problem, (_, _, _) -> told.incrementAndGet());
        assertThat(told.get()).isGreaterThan(3 * 60);
        for (int after = 0; after < told.get(); after += 7) {
            var left = new AtomicInteger(after);
            Progress stopping = (_, _, _) -> {
                if (left.getAndDecrement() == 0) {
                    throw new Cancelled();
                }
            };
            assertThatThrownBy(() -> CircleMatcher.propose(problem, stopping)).isInstanceOf(Cancelled.class);
        }
    }
}
