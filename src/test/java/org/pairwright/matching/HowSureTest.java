package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.change.LessDisruption.Couple;
import org.pairwright.matching.change.LessDisruption.Step;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.sure.BlankAnswer;
import org.pairwright.matching.sure.BlankAnswers;
import org.pairwright.matching.sure.PairSureness;
import org.pairwright.matching.sure.Sureness;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;

/** How sure a match is and how little of it needs to change, against every allowed match. */
class HowSureTest {

    @Test
    void each_step_is_the_best_that_gives_up_no_more_pairs() {
        int steps = 0;
        int several = 0;
        for (long seed = 1; seed <= 500; seed++) {
            var problem = new RandomProblems(seed).problem(5, 4);
            if (!plain(problem)) {
                continue;
            }
            var present = present(problem, seed);
            var found = OpenMatch.of(problem, Progress.UNWATCHED).keeping(present, Progress.UNWATCHED);
            var all = new ArrayList<AllMatches.One>();
            new AllMatches(problem).each(all::add);
            for (Step step : found.steps()) {
                long best = all.stream()
                        .filter(one -> given(one, present) <= step.changed())
                        .mapToLong(AllMatches.One::value)
                        .max()
                        .orElseThrow();
                assertThat(valueOf(Set.copyOf(step.made()), all))
                        .as("seed %d", seed)
                        .isEqualTo(best);
                assertThat(given(new AllMatches.One(Set.copyOf(step.made()), 0), present))
                        .isEqualTo(step.changed());
                steps++;
            }
            assertFewestAndBest(found, all, present, seed);
            several += found.steps().size() > 1 ? 1 : 0;
        }
        assertThat(steps).isGreaterThan(60);
        assertThat(several).isGreaterThan(5);
    }

    @Test
    void a_pair_goes_only_where_every_best_match_with_the_weight_changed_parts_more() {
        int tried = 0;
        int broken = 0;
        for (long seed = 1; seed <= 700; seed++) {
            var problem = new RandomProblems(seed).problem(5, 4);
            if (!plain(problem)) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var now = new HashSet<Couple>();
            match.pairs().forEach(pair -> now.add(new Couple(pair.mentee(), pair.mentor())));
            var sureness = match.sureness(Progress.UNWATCHED);
            for (Criterion wish : wishes(problem)) {
                for (boolean heavier : List.of(true, false)) {
                    assertThat(brokenBy(sureness, wish.id(), heavier))
                            .as("seed %d", seed)
                            .isEqualTo(mustGo(changed(problem, wish, heavier), now));
                    broken += (int) brokenBy(sureness, wish.id(), heavier);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(broken).isGreaterThan(3);
    }

    @Test
    void a_blank_answer_is_named_where_an_answer_of_others_changes_every_best_match() {
        int could = 0;
        int harmless = 0;
        for (long seed = 1; seed <= 900; seed++) {
            var problem = new RandomProblems(seed).problem(4, 3);
            if (!plain(problem)) {
                continue;
            }
            var match = OpenMatch.of(problem, Progress.UNWATCHED);
            var now = new HashSet<Couple>();
            match.pairs().forEach(pair -> now.add(new Couple(pair.mentee(), pair.mentor())));
            var found = match.blankAnswers(Progress.UNWATCHED);
            for (BlankAnswer one : found.could()) {
                assertThat(one.changing())
                        .as("seed %d, %s", seed, one)
                        .isEqualTo(changing(problem, one.mentee(), one.participant(), one.field(), now));
                could++;
            }
            assertThat(found.could().size() + found.harmless()).isEqualTo(found.blanks());
            assertThat(problem.mentees().stream()
                            .filter(one -> one.count() > 0)
                            .filter(one -> one.profile().to(BuiltIn.SITE).isEmpty())
                            .filter(one -> named(found, one.participant()).isEmpty())
                            .filter(_ -> asks(problem, BuiltIn.SITE))
                            .mapToLong(one -> changing(problem, true, one.participant(), BuiltIn.SITE, now)))
                    .as("seed %d", seed)
                    .allMatch(changing -> changing == 0);
            harmless += found.harmless();
        }
        assertThat(could).isGreaterThan(7);
        assertThat(harmless).isGreaterThan(50);
    }

    private static List<BlankAnswer> named(BlankAnswers found, long mentee) {
        return found.could().stream()
                .filter(one -> one.mentee()
                        && one.participant() == mentee
                        && one.field().equals(BuiltIn.SITE))
                .toList();
    }

    private static boolean asks(MatchingProblem problem, String field) {
        return problem.terms().criteria().stream()
                .filter(one -> one.missing() == MissingPolicy.NEUTRAL && !(one.weight() instanceof Weight.Off))
                .anyMatch(one -> one.menteeField().equals(field));
    }

    /** With how many of the answers that others gave every best match has other pairs than now. */
    private static long changing(
            MatchingProblem problem, boolean mentee, long participant, String field, Set<Couple> now) {
        var side = mentee ? problem.mentees() : problem.mentors();
        return side.stream()
                .flatMap(one -> one.profile().to(field).stream())
                .distinct()
                .filter(value -> {
                    var answering = side.stream()
                            .map(one -> one.participant() == participant ? answering(one, field, value) : one)
                            .toList();
                    var changed = mentee
                            ? new MatchingProblem(answering, problem.mentors(), problem.terms())
                            : new MatchingProblem(problem.mentees(), answering, problem.terms());
                    return !stays(changed, now);
                })
                .count();
    }

    private static boolean stays(MatchingProblem problem, Set<Couple> now) {
        var best = new AtomicLong(Long.MIN_VALUE);
        var ours = new AtomicLong(Long.MIN_VALUE);
        new AllMatches(problem).each(one -> {
            best.accumulateAndGet(one.value(), Math::max);
            if (one.pairs().equals(now)) {
                ours.set(one.value());
            }
        });
        return ours.get() == best.get();
    }

    private static Candidate answering(Candidate one, String field, Answer value) {
        return new Candidate(
                one.participant(),
                one.person(),
                one.name(),
                one.count(),
                one.profile().with(field, value),
                one.managers(),
                one.metBefore());
    }

    private static void assertFewestAndBest(
            LessDisruption found, List<AllMatches.One> all, List<Couple> present, long seed) {
        int fewest = all.stream().mapToInt(one -> given(one, present)).min().orElseThrow();
        assertThat(found.steps().getFirst().changed()).as("seed %d", seed).isEqualTo(fewest);
        assertThat(valueOf(Set.copyOf(found.steps().getLast().made()), all))
                .as("seed %d", seed)
                .isEqualTo(all.stream().mapToLong(AllMatches.One::value).max().orElseThrow());
    }

    /** How many of these pairs every best match gives up at least. */
    private static long mustGo(MatchingProblem problem, Set<Couple> now) {
        var best = new AtomicLong(Long.MIN_VALUE);
        var fewest = new AtomicLong();
        new AllMatches(problem).each(one -> {
            long given = given(one, List.copyOf(now));
            if (one.value() > best.get()) {
                best.set(one.value());
                fewest.set(given);
            } else if (one.value() == best.get()) {
                fewest.set(Math.min(fewest.get(), given));
            }
        });
        return fewest.get();
    }

    private static long brokenBy(Sureness sureness, long criterion, boolean heavier) {
        return sureness.pairs().stream()
                .map(PairSureness::brokenBy)
                .filter(by -> by.stream().anyMatch(one -> one.criterion() == criterion && one.heavier() == heavier))
                .count();
    }

    private static MatchingProblem changed(MatchingProblem problem, Criterion wish, boolean heavier) {
        var weight = new Weight.Points(Math.max(1, (wish.most() * (heavier ? 12 : 8) + 5) / 10));
        return new ChangedProblem(problem).withCriteria(one -> one.equals(wish) ? one.withWeight(weight) : one);
    }

    private static List<Criterion> wishes(MatchingProblem problem) {
        return problem.terms().criteria().stream()
                .filter(one -> one.weight() instanceof Weight.Points)
                .toList();
    }

    private static boolean plain(MatchingProblem problem) {
        var criteria = problem.terms().criteria();
        return problem.terms().aim() != Aim.FAIR
                && criteria.stream().map(Criterion::id).distinct().count() == criteria.size()
                && Obstacles.of(problem).isEmpty();
    }

    /** Some pairs, allowed or not. */
    private static List<Couple> present(MatchingProblem problem, long seed) {
        var random = new SplittableRandom(seed);
        var present = new HashSet<Couple>();
        problem.mentees()
                .forEach(mentee -> present.add(new Couple(
                        mentee.participant(),
                        problem.mentors()
                                .get(random.nextInt(problem.mentors().size()))
                                .participant())));
        return List.copyOf(present);
    }

    private static int given(AllMatches.One one, List<Couple> present) {
        return (int)
                present.stream().filter(pair -> !one.pairs().contains(pair)).count();
    }

    private static long valueOf(Set<Couple> pairs, List<AllMatches.One> all) {
        return all.stream()
                .filter(one -> one.pairs().equals(pairs))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
