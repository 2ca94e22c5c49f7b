package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.matching.Crowd.AMARA;
import static org.pairwright.matching.Crowd.KENJI;
import static org.pairwright.matching.Crowd.LIAM;
import static org.pairwright.matching.Crowd.OMAR;
import static org.pairwright.matching.Crowd.PRIYA;
import static org.pairwright.matching.Crowd.SOFIA;
import static org.pairwright.matching.Crowd.at;
import static org.pairwright.matching.Crowd.offering;
import static org.pairwright.matching.Crowd.say;
import static org.pairwright.matching.Crowd.wanting;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.matching.question.Moved;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Already;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.matching.question.PairCost.Impossible;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan.Kind;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** A solved match that stands ready: its answers and its changes, each against matching again from the beginning. */
class OpenMatchTest {

    @Test
    void the_chain_is_told_with_names_and_changes_of_score() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, wanting("Excel", "Law", "Python", "Coaching"))
                .mentee(LIAM, 1, wanting("Excel", "Law", "Python"))
                .mentor(KENJI, 1, offering("Excel", "Law", "Python"))
                .mentor(SOFIA, 1, offering("Excel", "Law"))
                .skills(10_000));
        assertThat(match.pairs())
                .containsExactly(
                        new MatchedPair(AMARA, SOFIA, 5_000, 50, false),
                        new MatchedPair(LIAM, KENJI, 10_000, 100, false));

        var cost = (Costs) match.whyNot(AMARA, KENJI, Progress.UNWATCHED);

        assertThat(cost.points()).isEqualTo(834);
        assertThat(cost.fewerPlaced()).isZero();
        assertThat(cost.chain())
                .containsExactly(
                        new Moved(AMARA, OptionalLong.of(SOFIA), OptionalLong.of(KENJI), 2_500, 25),
                        new Moved(LIAM, OptionalLong.of(KENJI), OptionalLong.of(SOFIA), -3_334, -34));
        assertThat(cost.inWords().stream().map(Crowd::say))
                .containsExactly(
                        "Amara Okafor would take Liam O’Connell’s place at Kenji Watanabe (+25)",
                        "Liam O’Connell moves to Sofía Marín (−34)",
                        "together −8 points, rounded");
        assertThat(say(cost.inOneSentence()))
                .isEqualTo(
                        "Amara Okafor would take Liam O’Connell’s place at Kenji Watanabe (+25); Liam O’Connell moves "
                                + "to Sofía Marín (−34): together −8 points, rounded");
    }

    @Test
    void whoever_loses_her_mentor_and_whoever_comes_to_the_free_place_is_told() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, at("Osaka"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentee(PRIYA, 1, at("Osaka"))
                .mentor(KENJI, 1, at("Osaka"))
                .mentor(OMAR, 1, at("Dublin"))
                .sameSite(new Weight.Points(100), MissingPolicy.NO_MATCH));

        assertThat(told(match.whyNot(PRIYA, KENJI, Progress.UNWATCHED)))
                .isEqualTo(
                        "Priya Nair would take Amara Okafor’s place at Kenji Watanabe (+100); Amara Okafor finds nobody "
                                + "instead (−100): together as many points as now");
        assertThat(told(match.whyNot(AMARA, OMAR, Progress.UNWATCHED)))
                .isEqualTo("Amara Okafor would take Liam O’Connell’s place at Omar Haddad (−100); Liam O’Connell finds "
                        + "nobody instead (−100); Priya Nair, who lacks a mentor, comes to Kenji Watanabe (+100): "
                        + "together −100 points");
    }

    @Test
    void whatever_stands_against_a_pair_is_named_in_order() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, at("Osaka"))
                .mentee(LIAM, 1, at("Dublin"))
                .mentor(KENJI, 1, at("Osaka"))
                .mentor(SOFIA, 1, at("Dublin"))
                .sameSite(new Weight.Must(), MissingPolicy.NEUTRAL)
                .skills(500)
                .floor(250)
                .pin(LIAM, SOFIA)
                .ban(AMARA, SOFIA));

        assertThat(hindrances(match.whyNot(AMARA, SOFIA, Progress.UNWATCHED)))
                .containsExactly(
                        "The rule “Same site” (must) forbids the pair.",
                        "You said that Amara Okafor and Sofía Marín must not be a pair.",
                        "The one place of Sofía Marín is pinned.");
        assertThat(hindrances(match.whyNot(LIAM, KENJI, Progress.UNWATCHED)))
                .containsExactly(
                        "The rule “Same site” (must) forbids the pair.",
                        "The one mentor that Liam O’Connell needs is pinned.");
        assertThat(match.whyNot(AMARA, KENJI, Progress.UNWATCHED)).isEqualTo(new Already());
        assertThat(hindrances(match.whyNot(99, KENJI, Progress.UNWATCHED))).hasSize(1);
    }

    @Test
    void a_pair_below_the_floor_is_named_with_both_scores() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, wanting("Excel", "Law"))
                .mentor(KENJI, 1, offering("Excel", "Law"))
                .mentor(SOFIA, 1, offering("Law"))
                .skills(1_000)
                .floor(600));

        assertThat(hindrances(match.whyNot(AMARA, SOFIA, Progress.UNWATCHED)))
                .containsExactly("The pair has a score of 50, and you asked for at least 60.");
    }

    @Test
    void an_open_match_proposes_what_matching_proposes() {
        for (long seed = 1; seed <= 400; seed++) {
            var problem = new RandomProblems(seed).problem(8, 6);
            if (Obstacles.of(problem).isEmpty()) {
                assertThat(OpenMatch.of(problem, Progress.UNWATCHED).proposal())
                        .as("seed %d", seed)
                        .isEqualTo(Matcher.match(problem, Progress.UNWATCHED));
            }
        }
    }

    @Test
    void a_pair_costs_what_matching_again_with_the_pair_pinned_loses() {
        int asked = 0;
        int fair = 0;
        int below = 0;
        for (long seed = 1; seed <= 1_800; seed++) {
            var problem = new RandomProblems(seed).problem(8, 6);
            if (!Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var before = Value.of(match.proposal());
            var random = new SplittableRandom(seed);
            for (int question = 0; question < 4; question++) {
                long mentee = one(random, problem.mentees()).participant();
                long mentor = one(random, problem.mentors()).participant();
                var pinned = new ChangedProblem(problem).with(Kind.PIN, mentee, mentor);
                switch (match.whyNot(mentee, mentor, Progress.UNWATCHED)) {
                    case Already _ -> assertThat(pairs(match.proposal())).contains(List.of(mentee, mentor));
                    case Costs cost -> {
                        var forced = Value.of(Matcher.match(pinned, Progress.UNWATCHED));
                        assertThat(before.minus(forced))
                                .as("seed %d", seed)
                                .isEqualTo(new Value(
                                        cost.points(), problem.terms().aim() == Aim.BEST ? 0 : cost.fewerPlaced()));
                        assertThat(sum(cost.chain())).as("seed %d", seed).isEqualTo(-cost.points());
                        assertThat(applied(match.proposal(), cost.chain()))
                                .as("seed %d", seed)
                                .contains(List.of(mentee, mentor))
                                .hasSize(match.proposal().pairs().size() - cost.fewerPlaced());
                        asked++;
                        fair += problem.terms().aim() == Aim.FAIR ? 1 : 0;
                    }
                    case Impossible no -> {
                        boolean floor = no.why().stream()
                                .map(Sentence::key)
                                .allMatch(key -> key.equals("question.impossible.floor"));
                        assertThat(Obstacles.of(pinned).isEmpty())
                                .as("seed %d", seed)
                                .isEqualTo(floor);
                        below += floor ? 1 : 0;
                    }
                }
            }
            assertThat(pairs(match.proposal())).isEqualTo(pairs(match.pairs()));
        }
        assertThat(asked).isGreaterThan(250);
        assertThat(fair).isGreaterThan(60);
        assertThat(below).isGreaterThan(10);
    }

    @Test
    void after_every_edit_the_match_is_as_good_as_one_made_from_the_beginning_and_passes_the_check() {
        int made = 0;
        for (long seed = 1; seed <= 300; seed++) {
            var problem = new RandomProblems(seed).problem(8, 6);
            if (!Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var random = new SplittableRandom(seed);
            for (int change = 0; change < 10; change++) {
                var before = match.pairs();
                var value = Value.of(match.proposal());
                var answer = match.change(edit(random, match.problem()), Progress.UNWATCHED);
                if (!Obstacles.of(match.problem()).isEmpty()) {
                    break;
                }
                if (answer instanceof Impossible) {
                    assertThat(match.pairs()).isEqualTo(before);
                    continue;
                }
                assertThat(match.checked()).isFalse();
                var again = Value.of(Matcher.match(match.problem(), Progress.UNWATCHED));
                assertThat(Value.of(match.proposal()))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(again);
                assertThat(match.checked()).isTrue();
                if (answer instanceof Costs cost) {
                    assertThat(value.minus(again).points()).isEqualTo(cost.points());
                    made++;
                }
            }
        }
        assertThat(made).isGreaterThan(150);
    }

    @Test
    void a_pair_is_worth_what_matching_without_it_loses_and_a_place_what_matching_with_it_wins() {
        int worth = 0;
        int places = 0;
        for (long seed = 1; seed <= 700; seed++) {
            var problem = new RandomProblems(seed).problem(8, 6);
            if (!Obstacles.of(problem).isEmpty()) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var before = Value.of(match.proposal());
            for (MatchedPair pair : match.pairs()) {
                var found = match.worth(pair.mentee(), pair.mentor(), Progress.UNWATCHED)
                        .orElseThrow();
                var lifted = new ChangedProblem(new ChangedProblem(problem).without(pair.mentee(), pair.mentor()));
                var without = lifted.with(Kind.BAN, pair.mentee(), pair.mentor());
                var banned = Value.of(Matcher.match(without, Progress.UNWATCHED));
                if (found.without() instanceof Costs costs) {
                    assertThat(costs.points())
                            .as("seed %d", seed)
                            .isEqualTo(before.minus(banned).points());
                    worth++;
                }
                var mentor = problem.mentors().get(problem.mentorPositions().getOrDefault(pair.mentor(), -1));
                var more = new ChangedProblem(problem).withPlaces(pair.mentor(), mentor.count() + 1);
                var wins = Value.of(Matcher.match(more, Progress.UNWATCHED)).minus(before);
                assertThat(found.place().points()).as("seed %d", seed).isEqualTo(wins.points());
                if (problem.terms().aim() != Aim.BEST) {
                    assertThat(found.place().morePlaced()).as("seed %d", seed).isEqualTo(wins.pairs());
                }
                places += wins.points() == 0 ? 0 : 1;
            }
            assertThat(pairs(match.proposal())).isEqualTo(pairs(match.pairs()));
        }
        assertThat(worth).isGreaterThan(150);
        assertThat(places).isGreaterThan(30);
    }

    @Test
    void who_comes_next_and_what_the_place_is_worth_is_told() {
        var match = open(new Crowd()
                .mentee(AMARA, 1, wanting("Excel", "Law", "Python", "Coaching"))
                .mentee(LIAM, 1, wanting("Excel", "Law", "Python"))
                .mentor(KENJI, 1, offering("Excel", "Law", "Python"))
                .mentor(SOFIA, 1, offering("Excel", "Law"))
                .skills(10_000));

        assertThat(match.worth(LIAM, KENJI, Progress.UNWATCHED).orElseThrow().inWords().stream()
                        .map(Crowd::say))
                .containsExactly(
                        "No mentor who is allowed for Liam O’Connell would score higher than Kenji Watanabe.",
                        "Without this pair Liam O’Connell would come to Sofía Marín: together −8 points, rounded.",
                        "Amara Okafor would then have the place at Kenji Watanabe.",
                        "One more place at Kenji Watanabe would add 25 points.");
        assertThat(match.worth(AMARA, SOFIA, Progress.UNWATCHED).orElseThrow().inWords().stream()
                        .map(Crowd::say))
                .contains(
                        "One mentor who is allowed for Amara Okafor would score higher than Sofía Marín, and it would "
                                + "cost others more.");
        assertThat(match.worth(AMARA, KENJI, Progress.UNWATCHED)).isEmpty();
    }

    private static Edit edit(SplittableRandom random, MatchingProblem problem) {
        long mentee = one(random, problem.mentees()).participant();
        long mentor = one(random, problem.mentors()).participant();
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.Pin(mentee, mentor);
            case 1 -> new Edit.Ban(mentee, mentor);
            case 2 -> lift(random, problem);
            case 3 -> new Edit.Places(mentor, random.nextInt(4));
            default -> new Edit.Needs(mentee, random.nextInt(3));
        };
    }

    private static Edit lift(SplittableRandom random, MatchingProblem problem) {
        var said = problem.terms().pinsAndBans();
        if (said.isEmpty()) {
            return new Edit.Lift(
                    problem.mentees().getFirst().participant(),
                    problem.mentors().getFirst().participant());
        }
        var lifted = one(random, said);
        return new Edit.Lift(lifted.mentee(), lifted.mentor());
    }

    /** What all pairs earn and how many there are; where only the total counts, their number is a matter of chance. */
    private record Value(long points, int pairs) {
        static Value of(Proposal proposal) {
            boolean counts = proposal.aim() != Aim.BEST;
            return new Value(
                    proposal.certificate().totalPoints(),
                    counts ? proposal.pairs().size() : 0);
        }

        Value minus(Value other) {
            return new Value(points - other.points, pairs - other.pairs);
        }
    }

    private static Set<List<Long>> applied(Proposal proposal, List<Moved> chain) {
        var pairs = pairs(proposal);
        chain.forEach(move -> move.from().ifPresent(from -> pairs.remove(List.of(move.mentee(), from))));
        chain.forEach(move -> move.to().ifPresent(to -> pairs.add(List.of(move.mentee(), to))));
        return pairs;
    }

    private static long sum(List<Moved> chain) {
        return chain.stream().mapToLong(Moved::points).sum();
    }

    private static Set<List<Long>> pairs(Proposal proposal) {
        var pairs = new HashSet<List<Long>>();
        for (ProposedPair pair : proposal.pairs()) {
            pairs.add(List.of(pair.mentee(), pair.mentor()));
        }
        return pairs;
    }

    private static Set<List<Long>> pairs(List<MatchedPair> some) {
        var pairs = new HashSet<List<Long>>();
        some.forEach(pair -> pairs.add(List.of(pair.mentee(), pair.mentor())));
        return pairs;
    }

    private static OpenMatch open(Crowd crowd) {
        return OpenMatch.of(crowd.problem(), Progress.UNWATCHED);
    }

    private static String told(PairCost cost) {
        return say(((Costs) cost).inOneSentence());
    }

    private static List<String> hindrances(PairCost cost) {
        return ((Impossible) cost).why().stream().map(Crowd::say).toList();
    }

    private static <T> T one(SplittableRandom random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
