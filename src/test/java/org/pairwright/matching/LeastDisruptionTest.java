package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.change.LessDisruption.Couple;
import org.pairwright.matching.change.LessDisruption.Step;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.Answering;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** How good a match can be that gives up few pairs, with all that can be asked of a run, against every allowed match. */
class LeastDisruptionTest {

    @Test
    void with_balance_and_limits_each_step_is_the_best_that_gives_up_no_more_pairs() {
        int steps = 0;
        int several = 0;
        int fair = 0;
        for (long seed = 1; seed <= 1_700; seed++) {
            var problem = new RandomSettings(seed, false).asked(new RandomProblems(seed).problem(5, 4));
            if (problem.terms().settings().bindsPairs() && Obstacles.of(problem).isEmpty()) {
                var present = present(problem, seed);
                var found = asked(problem, present);
                List<Match> all = all(problem, least(problem));
                assertThat(found.steps().getFirst().changed())
                        .as("seed %d", seed)
                        .isEqualTo(all.stream()
                                .mapToInt(one -> given(one.pairs(), present))
                                .min()
                                .orElseThrow());
                for (Step step : found.steps()) {
                    assertThat(given(Set.copyOf(step.made()), present)).isEqualTo(step.changed());
                    assertThat(worth(step, all)).as("seed %d", seed).isEqualTo(best(all, step.changed(), present));
                    steps++;
                }
                assertThat(worth(found.steps().getLast(), all))
                        .as("seed %d", seed)
                        .isEqualTo(best(all, present.size(), present));
                several += found.steps().size() > 1 ? 1 : 0;
                fair += problem.terms().aim() == Aim.FAIR ? 1 : 0;
            }
        }
        assertThat(steps).isGreaterThan(600);
        assertThat(several).isGreaterThan(35);
        assertThat(fair).isGreaterThan(90);
    }

    @Test
    void with_quotas_every_step_keeps_those_that_the_match_keeps_and_none_is_called_proved() {
        int steps = 0;
        for (long seed = 1; seed <= 600; seed++) {
            var problem = new RandomSettings(seed, true).asked(new RandomProblems(seed).problem(5, 4));
            if (Obstacles.of(problem).isEmpty()) {
                var found = asked(problem, present(problem, seed));
                long missed = missed(problem, pairs(problem));
                for (Step step : found.steps()) {
                    assertThat(missed(problem, Set.copyOf(step.made())))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(missed);
                    steps++;
                }
                assertThat(found.inWords())
                        .extracting(Sentence::key)
                        .contains("question.disruption.quotas")
                        .doesNotContain("question.disruption.proved");
            }
        }
        assertThat(steps).isGreaterThan(300);
    }

    @Test
    void with_quotas_how_sure_a_pair_is_is_not_called_proved() {
        var problem = new RandomProblems(3).problem(5, 4);
        var settings = problem.terms().settings();
        assertThat(sure(problem, settings)).doesNotContain("question.sure.quotas");
        assertThat(sure(problem, settings.withQuotas(List.of(new Quota(BuiltIn.SITE, 10)))))
                .contains("question.sure.quotas");
    }

    private static List<String> sure(MatchingProblem problem, Settings settings) {
        var asked = new MatchingProblem(
                problem.mentees(),
                problem.mentors(),
                problem.terms().with(List.of()).with(settings));
        return OpenMatch.of(asked, Progress.UNWATCHED).sureness(Progress.UNWATCHED).inWords().stream()
                .map(Sentence::key)
                .toList();
    }

    private static LessDisruption asked(MatchingProblem problem, List<Couple> present) {
        return OpenMatch.of(problem, Progress.UNWATCHED).keeping(present, Progress.UNWATCHED);
    }

    private static Set<Couple> pairs(MatchingProblem problem) {
        var pairs = new HashSet<Couple>();
        OpenMatch.of(problem, Progress.UNWATCHED)
                .pairs()
                .forEach(pair -> pairs.add(new Couple(pair.mentee(), pair.mentor())));
        return pairs;
    }

    /** A match, and what counts of it. */
    private record Match(Set<Couple> pairs, long worth) {}

    private static List<Match> all(MatchingProblem problem, long floor) {
        var all = new ArrayList<Match>();
        var terms = problem.terms();
        var answering = new Answering(problem);
        var groups = terms.settings().limits().stream().map(answering::within).toList();
        long below = terms.aim() == Aim.BEST ? terms.pointsOf(terms.settings().unplacedBelow()) : 0;
        new AllMatches(new MatchingProblem(problem.mentees(), problem.mentors(), terms.withFloor(floor))).each(one -> {
            if (keepsLimits(problem, groups, one.pairs())) {
                long worth = one.value()
                        - below * one.pairs().size()
                        - terms.settings().balance() * further(problem, one.pairs());
                all.add(new Match(one.pairs(), worth));
            }
        });
        return all;
    }

    /** The lowest score of a fair match; nothing below it is allowed. */
    private static long least(MatchingProblem problem) {
        return problem.terms().aim() == Aim.FAIR
                ? OpenMatch.of(problem, Progress.UNWATCHED).pairs().stream()
                        .filter(pair -> !pair.pinned())
                        .mapToLong(pair -> pair.points())
                        .min()
                        .orElse(problem.terms().floor())
                : problem.terms().floor();
    }

    private static boolean keepsLimits(MatchingProblem problem, List<BitSet> groups, Set<Couple> pairs) {
        var limits = problem.terms().settings().limits();
        for (int at = 0; at < limits.size(); at++) {
            var within = groups.get(at);
            boolean ofMentees = limits.get(at).side() == Limit.Side.MENTEES;
            long most = Math.max(
                    0, limits.get(at).most() - problem.terms().given().running().inLimit(at));
            if (pairs.stream()
                            .filter(pair -> within.get(
                                    ofMentees
                                            ? problem.menteePositions().getOrDefault(pair.mentee(), 0)
                                            : problem.mentorPositions().getOrDefault(pair.mentor(), 0)))
                            .count()
                    > most) {
                return false;
            }
        }
        return true;
    }

    private static long further(MatchingProblem problem, Set<Couple> pairs) {
        Map<Long, Integer> given = new HashMap<>();
        long further = 0;
        for (Couple pair : pairs) {
            int before = given.merge(pair.mentor(), 1, Integer::sum) - 1;
            further += before + problem.terms().given().running().menteesOf(pair.mentor());
        }
        return further;
    }

    private static long missed(MatchingProblem problem, Set<Couple> pairs) {
        return problem.terms().settings().quotas().stream()
                .filter(quota -> {
                    var numbers = new Answering(problem).numbers(quota.field());
                    long mixed = pairs.stream()
                            .filter(pair -> numbers.mixed(
                                    problem.menteePositions().getOrDefault(pair.mentee(), 0),
                                    problem.mentorPositions().getOrDefault(pair.mentor(), 0)))
                            .count();
                    return 100 * mixed < (long) quota.share() * pairs.size();
                })
                .count();
    }

    private static long best(List<Match> all, int changes, List<Couple> present) {
        return all.stream()
                .filter(one -> given(one.pairs(), present) <= changes)
                .mapToLong(Match::worth)
                .max()
                .orElseThrow();
    }

    private static long worth(Step step, List<Match> all) {
        var made = Set.copyOf(step.made());
        return all.stream()
                .filter(one -> one.pairs().equals(made))
                .mapToLong(Match::worth)
                .findFirst()
                .orElseThrow();
    }

    private static int given(Set<Couple> pairs, List<Couple> present) {
        return (int) present.stream().filter(pair -> !pairs.contains(pair)).count();
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
}
