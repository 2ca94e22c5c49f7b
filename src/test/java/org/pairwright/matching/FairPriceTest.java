package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.program.criteria.PinBan.Kind;
import org.pairwright.program.proposal.Account.PriceOf;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.FairChange;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Under a fair match a price is told in what fairness raises: against matching again, from the scores that people read. */
class FairPriceTest {

    @Test
    void why_not_says_what_becomes_of_the_low_scores() {
        int lowest = 0;
        int levels = 0;
        for (long seed = 1; seed <= 1_500; seed++) {
            var problem = fair(seed);
            if (!Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var random = new SplittableRandom(seed);
            for (int question = 0; question < 3; question++) {
                long mentee = one(random, problem.mentees()).participant();
                long mentor = one(random, problem.mentors()).participant();
                if (match.whyNot(mentee, mentor, Progress.UNWATCHED) instanceof Costs costs) {
                    var pinned = new ChangedProblem(problem).with(Kind.PIN, mentee, mentor);
                    var change = change(match.proposal(), Matcher.match(pinned, Progress.UNWATCHED), problem);
                    assertThat(said(costs)).as("seed %d", seed).isEqualTo(change.map(FairChange::inWords));
                    assertThat(costs.lessFair())
                            .isEqualTo(change.filter(FairChange::worse).isPresent());
                    lowest += change.filter(FairChange::ofLowest).isPresent() ? 1 : 0;
                    levels += change.filter(one -> !one.ofLowest()).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(lowest).isGreaterThan(20);
        assertThat(levels).isGreaterThan(5);
    }

    @Test
    void a_pin_costs_what_would_be_fairer_without_it() {
        int told = 0;
        for (long seed = 1; seed <= 1_500; seed++) {
            var problem = fair(seed);
            if (!Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var proposal = Matcher.match(problem, Progress.UNWATCHED);
            for (PriceOf price : proposal.account().orElseThrow().prices()) {
                var without = new ChangedProblem(problem).without(price.mentee(), price.mentor());
                var change = change(proposal, Matcher.match(without, Progress.UNWATCHED), problem);
                assertThat(price.fair()).as("seed %d", seed).isEqualTo(change);
                told += change.isPresent() ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(10);
    }

    private static MatchingProblem fair(long seed) {
        var problem = new RandomProblems(seed).problem(7, 5);
        var asked = seed % 2 == 0 ? problem : new RandomSettings(seed, false).asked(problem);
        return new MatchingProblem(
                asked.mentees(), asked.mentors(), asked.terms().with(Aim.FAIR));
    }

    private static Optional<Sentence> said(Costs costs) {
        var last = costs.inWords().getLast();
        while (last.key().startsWith("question.fewer") || last.key().startsWith("question.more")) {
            last = (Sentence) last.args().get(1);
        }
        return last.key().equals("question.fair")
                ? Optional.of((Sentence) last.args().getFirst())
                : Optional.empty();
    }

    private static Optional<FairChange> change(Proposal before, Proposal after, MatchingProblem problem) {
        return FairChange.between(counts(before), counts(after))
                .filter(one -> !problem.terms().settings().bindsPairs() || one.ofLowest());
    }

    private static int[] counts(Proposal proposal) {
        int[] counts = FairChange.counts();
        proposal.pairs().forEach(pair -> counts[pair.score()]++);
        return counts;
    }

    private static <T> T one(SplittableRandom random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
