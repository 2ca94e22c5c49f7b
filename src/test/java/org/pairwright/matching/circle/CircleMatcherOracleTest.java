package org.pairwright.matching.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pairwright.matching.circle.PlainCircles.Best;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.ClosedCircle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class CircleMatcherOracleTest {
    private static final int CASES = 2_000;
    private static final int FEWER = 500;
    private final Messages messages = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

    @Test
    void no_placing_of_all_is_better_than_what_is_proposed(TestReporter reporter) {
        int proposed = 0;
        int best = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            var problem = RandomCircles.problem(seed);
            var plain = new PlainCircles(problem);
            var every = plain.best();
            var obstacles = CircleMatcher.obstacles(problem);
            if (obstacles.isEmpty()) {
                var proposal = CircleMatcher.propose(problem, Progress.UNWATCHED);
                assertThat(new Best(proposal.seats().size(), plain.isFair() ? lowest(proposal) : 0, proposal.total()))
                        .as("seed %d", seed)
                        .isEqualTo(every);
                if (plain.isFair() && !proposal.seats().isEmpty()) {
                    assertThat(proposal.statement())
                            .as("the lowest is proved, seed %d", seed)
                            .extracting(Sentence::key)
                            .contains("matching.circle.lowestProved");
                }
                assertThat(proposal.best()).as("proved, seed %d", seed).isTrue();
                assertThat(everybodyIsSpokenOf(problem, proposal))
                        .as("seed %d", seed)
                        .isTrue();
                readAloud(proposal);
                proposed++;
                best += proposal.best() ? 1 : 0;
            } else {
                boolean someCriterion = problem.terms().criteria().stream()
                        .anyMatch(criterion -> !(criterion.weight() instanceof Weight.Off));
                assertThat(someCriterion ? every.seats() : 0)
                        .as("obstacles, seed %d", seed)
                        .isZero();
                obstacles.forEach(messages::say);
            }
        }
        reporter.publishEntry("of " + CASES, proposed + " proposed, " + best + " said to be best");
        assertThat(proposed).isGreaterThan(CASES / 4);
    }

    /** Where people compete for few seats, so that the lowest can sometimes be raised. */
    @Test
    void no_placing_of_all_that_seats_as_many_has_a_higher_lowest_seat(TestReporter reporter) {
        int raised = 0;
        for (long seed = 1; seed <= FEWER; seed++) {
            var plain = MidSize.problem(seed, 7, 3);
            var fair = new CircleProblem(
                    plain.members(), smaller(plain), plain.terms().with(Aim.FAIR), plain.lists());
            if (CircleMatcher.obstacles(fair).isEmpty()) {
                var proposal = CircleMatcher.propose(fair, Progress.UNWATCHED);
                assertThat(new Best(proposal.seats().size(), lowest(proposal), proposal.total()))
                        .as("seed %d", seed)
                        .isEqualTo(new PlainCircles(fair).best());
                assertThat(proposal.best()).as("proved, seed %d", seed).isTrue();
                var greatest = CircleMatcher.propose(
                        new CircleProblem(plain.members(), smaller(plain), plain.terms(), plain.lists()),
                        Progress.UNWATCHED);
                raised += lowest(proposal) > lowest(greatest) ? 1 : 0;
            }
        }
        reporter.publishEntry("of " + FEWER, raised + " with a higher lowest seat than that of the greatest total");
        assertThat(raised).isPositive();
    }

    private static List<GivenCircle> smaller(CircleProblem problem) {
        return problem.circles().stream()
                .map(one -> new GivenCircle(one.id(), one.topic(), one.facilitators(), 2, 3, one.members()))
                .toList();
    }

    @Test
    void a_seat_is_worth_what_its_reasons_add_up_to() {
        for (long seed = 1; seed <= FEWER; seed++) {
            var problem = RandomCircles.problem(seed);
            if (CircleMatcher.obstacles(problem).isEmpty()) {
                for (Seat seat :
                        CircleMatcher.propose(problem, Progress.UNWATCHED).seats()) {
                    long sum = seat.facilitators().stream()
                            .flatMap(one -> one.reasons().stream())
                            .mapToLong(reason -> reason.points())
                            .sum();
                    assertThat(seat.points())
                            .as("seed %d", seed)
                            .isEqualTo(sum / seat.facilitators().size());
                }
            }
        }
    }

    private static long lowest(CircleProposal proposal) {
        return proposal.seats().stream().mapToLong(Seat::points).min().orElse(0);
    }

    private static boolean everybodyIsSpokenOf(CircleProblem problem, CircleProposal proposal) {
        var seated = proposal.seats().stream().mapToLong(Seat::member);
        var unplaced = proposal.unplaced().stream().mapToLong(Unplaced::mentee);
        long spokenOf = LongStream.concat(seated, unplaced).distinct().count();
        long closed = proposal.closed().stream()
                .map(ClosedCircle::circle)
                .filter(id -> !proposal.of(id).isEmpty())
                .count();
        return closed == 0
                && spokenOf
                        == problem.members().stream()
                                .filter(one -> one.count() > 0)
                                .count();
    }

    private void readAloud(CircleProposal proposal) {
        proposal.statement().forEach(messages::say);
        proposal.closed().forEach(one -> messages.say(one.why()));
        proposal.unplaced().forEach(one -> {
            messages.say(one.why());
            one.repair().ifPresent(messages::say);
        });
    }
}
