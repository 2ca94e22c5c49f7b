package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.solve.BruteForce;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;

/** Every aim, with pins, bans, floors, rules and blanks, against trying all assignments. */
class MatcherOracleTest {
    private static final long OUTWEIGHS = 1_000_000_000;

    @Test
    void nothing_better_is_found_by_trying_everything() {
        int matched = 0;
        for (long seed = 1; seed <= 4_000; seed++) {
            var problem = new RandomProblems(seed).problem(5, 4);
            if (Readiness.of(problem).ready()) {
                compare(seed, problem, Matcher.match(problem, Progress.UNWATCHED));
                matched++;
            } else {
                assertThatThrownBy(() -> Matcher.match(problem, Progress.UNWATCHED))
                        .isInstanceOf(NotReady.class);
            }
        }
        assertThat(matched).isGreaterThan(2_000);
    }

    private static void compare(long seed, MatchingProblem problem, Proposal proposal) {
        long total = proposal.pairs().stream().mapToLong(pair -> pair.points()).sum();
        long unmet = proposal.unplaced().stream().mapToLong(one -> one.unmet()).sum();
        var certificate = proposal.certificate();
        assertThat(certificate.totalPoints()).as("seed %d", seed).isEqualTo(total);
        assertThat(certificate.unmetNeeds()).as("seed %d", seed).isEqualTo(unmet);
        long price = problem.terms().aim() == Aim.BEST ? 0 : OUTWEIGHS;
        long floor = problem.terms().floor();
        if (problem.terms().aim() == Aim.FAIR) {
            floor = fairest(problem, floor);
            assertThat(lowest(proposal)).as("seed %d", seed).isGreaterThanOrEqualTo(floor);
        }
        assertThat(total - price * unmet).as("seed %d", seed).isEqualTo(best(problem, floor, price));
    }

    private static long lowest(Proposal proposal) {
        return proposal.pairs().stream()
                .filter(pair -> !pair.pinned())
                .mapToLong(pair -> pair.points())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The greatest score of any pair that can be the lowest while as many are placed. */
    private static long fairest(MatchingProblem problem, long floor) {
        long most = placed(problem, floor);
        Set<Long> levels = new TreeSet<>(Set.of(floor));
        var plain = new PlainScore(problem);
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
                levels.add(Math.max(floor, plain.score(mentee, mentor)));
            }
        }
        return levels.stream()
                .filter(level -> placed(problem, level) == most)
                .mapToLong(Long::longValue)
                .max()
                .orElse(floor);
    }

    private static long placed(MatchingProblem problem, long floor) {
        return Math.floorDiv(best(problem, floor, OUTWEIGHS) + OUTWEIGHS - 1, OUTWEIGHS);
    }

    /** What is pinned is taken as given, the rest is tried. */
    private static long best(MatchingProblem problem, long floor, long price) {
        var plain = new PlainScore(problem);
        int[][] scores = new int[problem.mentees().size()][problem.mentors().size()];
        int[] needs = problem.mentees().stream().mapToInt(one -> one.count()).toArray();
        int[] places = problem.mentors().stream().mapToInt(one -> one.count()).toArray();
        long fixed = 0;
        var pinned = pinned(problem);
        for (int mentee = 0; mentee < scores.length; mentee++) {
            for (int mentor = 0; mentor < places.length; mentor++) {
                int score = plain.score(mentee, mentor);
                scores[mentee][mentor] = score >= floor ? score : -1;
                if (pinned.contains(mentee + "/" + mentor)) {
                    scores[mentee][mentor] = -1;
                    fixed += score;
                    needs[mentee]--;
                    places[mentor]--;
                }
            }
        }
        return fixed + new BruteForce(scores, needs, places, price).best();
    }

    private static Set<String> pinned(MatchingProblem problem) {
        return problem.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.PIN)
                .map(said -> problem.menteePositions().get(said.mentee()) + "/"
                        + problem.mentorPositions().get(said.mentor()))
                .collect(Collectors.toSet());
    }
}
