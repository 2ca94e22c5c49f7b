package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.BlockingPair;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.proposal.Account;
import org.pairwright.program.proposal.Account.PriceOf;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.task.Progress;

/** What a result costs, against trying all assignments. */
class AccountsTest {
    private static final long OUTWEIGHS = 1_000_000_000;

    @Test
    void the_price_of_each_pin_and_ban_is_what_the_whole_would_gain_without_it() {
        int priced = 0;
        for (long seed = 1; seed <= 3_000; seed++) {
            var problem = new RandomSettings(seed, false).asked(new RandomProblems(seed).problem(5, 4));
            if (problem.terms().aim() != Aim.FAIR && Readiness.of(problem).ready()) {
                var proposal = Matcher.match(problem, Progress.UNWATCHED);
                for (PriceOf price : proposal.account().orElseThrow().prices()) {
                    var without = new ChangedProblem(problem).without(price.mentee(), price.mentor());
                    if (problem.terms().settings().balance() == 0) {
                        assertThat(price.points() + unplaced(problem) * price.placed())
                                .as("seed %d", seed)
                                .isEqualTo(best(without) - best(problem));
                        priced++;
                    }
                }
            }
        }
        assertThat(priced).isGreaterThan(700);
    }

    @Test
    void couples_who_would_both_rather_have_each_other_are_counted() {
        int found = 0;
        for (long seed = 1; seed <= 2_000; seed++) {
            var problem = new RandomSettings(seed, false).asked(new RandomProblems(seed).problem(5, 4));
            if (Readiness.of(problem).ready()) {
                var proposal = Matcher.match(problem, Progress.UNWATCHED);
                long blocking = new Rather(problem, proposal).count();
                assertThat(proposal.account().orElseThrow().blockingPairs())
                        .as("seed %d", seed)
                        .isEqualTo(blocking);
                var named = OpenMatch.of(problem, Progress.UNWATCHED).blockingPairs(20, Progress.UNWATCHED);
                assertThat(named).as("seed %d", seed).hasSize((int) blocking);
                assertThat(named.stream().map(BlockingPair::score)).isSortedAccordingTo(Comparator.reverseOrder());
                assertThat(OpenMatch.of(problem, Progress.UNWATCHED).blockingPairs(2, Progress.UNWATCHED))
                        .isEqualTo(named.stream().limit(2).toList());
                found += blocking > 0 ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** Two of three skills each with her own mentor, or everything for one and nothing for the other. */
    @Test
    void the_price_of_fairness_is_told_against_the_match_without_it() {
        var crowd = new Crowd()
                .aim(Aim.FAIR)
                .mentee(Crowd.AMARA, 1, Crowd.wanting("Law", "Budgeting", "Python"))
                .mentee(Crowd.LIAM, 1, Crowd.wanting("Law", "Python"))
                .mentor(Crowd.KENJI, 1, Crowd.offering("Law", "Budgeting", "Python"))
                .mentor(Crowd.SOFIA, 1, Crowd.offering("Budgeting"))
                .criterion(new Comparison.Covers(), "wanted", "offered", new Weight.Points(900), MissingPolicy.NEUTRAL);
        Proposal fair = Matcher.match(crowd.problem(), Progress.UNWATCHED);
        assertThat(fair.lowestScore()).isEqualTo(33);
        assertThat(fair.account().orElseThrow().withoutFairness()).contains(new Account.Figures(1_200, 2, 67, 33, 0));
        Proposal plain = Matcher.match(crowd.aim(Aim.EVERYONE).problem(), Progress.UNWATCHED);
        assertThat(plain.account().orElseThrow().withoutFairness()).isEmpty();
    }

    private static long best(MatchingProblem problem) {
        return new EveryAssignment(problem, problem.terms().floor(), unplaced(problem), false).best();
    }

    private static long unplaced(MatchingProblem problem) {
        var terms = problem.terms();
        return terms.aim() == Aim.BEST ? -terms.pointsOf(terms.settings().unplacedBelow()) : OUTWEIGHS;
    }

    /** Counts them the plain way, by participants. */
    private static final class Rather {
        private final MatchingProblem problem;
        private final List<ProposedPair> pairs;
        private final PlainScore plain;
        private final Map<String, Integer> ranks = new HashMap<>();

        Rather(MatchingProblem problem, Proposal proposal) {
            this.problem = problem;
            this.pairs = proposal.pairs();
            this.plain = new PlainScore(problem);
            for (Choice choice : problem.terms().given().choices()) {
                if (!choice.avoids()) {
                    ranks.put(choice.chooser() + ">" + choice.chosen(), choice.rank());
                }
            }
        }

        long count() {
            long count = 0;
            for (var mentee : problem.mentees()) {
                for (var mentor : problem.mentors()) {
                    long one = mentee.participant();
                    long other = mentor.participant();
                    boolean made = pairs.stream().anyMatch(pair -> pair.mentee() == one && pair.mentor() == other);
                    int points = points(one, other);
                    if (!made
                            && points >= problem.terms().floor()
                            && points >= 0
                            && mentee.count() > 0
                            && mentor.count() > 0) {
                        var hers = pairs.stream()
                                .filter(pair -> pair.mentee() == one)
                                .toList();
                        var his = pairs.stream()
                                .filter(pair -> pair.mentor() == other)
                                .toList();
                        boolean sheWould = hers.size() < mentee.count()
                                || hers.stream().anyMatch(pair -> likes(one, other, pair.mentor(), true));
                        boolean heWould = his.size() < mentor.count()
                                || his.stream().anyMatch(pair -> likes(other, one, pair.mentee(), false));
                        count += sheWould && heWould ? 1 : 0;
                    }
                }
            }
            return count;
        }

        private boolean likes(long who, long rather, long than, boolean mentee) {
            int rank = ranks.getOrDefault(who + ">" + rather, Integer.MAX_VALUE);
            int other = ranks.getOrDefault(who + ">" + than, Integer.MAX_VALUE);
            if (rank != other) {
                return rank < other;
            }
            return mentee ? points(who, rather) > points(who, than) : points(rather, who) > points(than, who);
        }

        private int points(long mentee, long mentor) {
            return plain.score(
                    problem.menteePositions().getOrDefault(mentee, 0),
                    problem.mentorPositions().getOrDefault(mentor, 0));
        }
    }
}
