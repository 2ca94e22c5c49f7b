package org.pairwright.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.RandomProblems;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Kinds;
import org.pairwright.matching.rows.Offers;

class ScoreTablesTest {

    @Test
    void the_tables_say_of_every_pair_what_the_plain_score_says() {
        for (long seed = 1; seed <= 3_000; seed++) {
            agree(seed, new RandomProblems(seed).problem(9, 9));
        }
    }

    @Test
    void and_in_a_larger_crowd() {
        for (long seed = 1; seed <= 5; seed++) {
            agree(seed, new RandomProblems(seed).problem(120, 90));
        }
    }

    private static void agree(long seed, MatchingProblem problem) {
        var plain = new PlainScore(problem);
        var tables = new ScoreTables(problem);
        int[] row = new int[tables.mentors()];
        for (int mentee = 0; mentee < tables.mentees(); mentee++) {
            tables.read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                assertThat(Math.max(PlainScore.FORBIDDEN, row[mentor]))
                        .as("seed %d, %d with %d", seed, mentee, mentor)
                        .isEqualTo(plain.score(mentee, mentor));
            }
        }
    }

    @Test
    void whoever_is_worth_more_than_enough_is_offered_at_her_score() {
        for (long seed = 1; seed <= 3_000; seed++) {
            offered(seed, new RandomProblems(seed).problem(9, 9));
        }
        for (long seed = 1; seed <= 20; seed++) {
            offered(seed, new RandomProblems(seed).problem(60, 300));
        }
    }

    private static void offered(long seed, MatchingProblem problem) {
        var random = new SplittableRandom(seed);
        var plain = new PlainScore(problem);
        var tables = new ScoreTables(problem);
        int[] row = new int[tables.mentors()];
        var prices = prices(random, row.length);
        for (int mentee = 0; mentee < tables.mentees(); mentee++) {
            var taken = new Taken(prices, random.nextInt(4) == 0 ? -100_000 : random.nextInt(4_000) - 1_000);
            tables.offer(mentee, row, taken);
            for (int mentor = 0; mentor < row.length; mentor++) {
                int score = plain.score(mentee, mentor);
                boolean wanted = score >= 0 && score - prices.of(mentor) > taken.enough();
                int told = taken.scores().getOrDefault(mentor, PlainScore.FORBIDDEN);
                assertThat(told)
                        .as("seed %d, %d with %d", seed, mentee, mentor)
                        .isIn(wanted ? List.of(score) : List.of(score, PlainScore.FORBIDDEN));
            }
        }
    }

    @Test
    void whoever_is_said_to_be_alike_earns_the_same_with_everybody() {
        int known = 0;
        for (long seed = 1; seed <= 400; seed++) {
            var problem = copied(new SplittableRandom(seed), new RandomProblems(seed).problem(4, 4));
            var kinds = new ScoreTables(problem).kinds();
            kinds.ifPresent(found -> assertAlike(found, new PlainScore(problem), problem));
            known += kinds.filter(found ->
                                    found.menteeKinds() < problem.mentees().size() / 2)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(known).isGreaterThan(50);
    }

    private static void assertAlike(Kinds kinds, PlainScore plain, MatchingProblem problem) {
        int mentors = problem.mentors().size();
        Map<Integer, int[]> rows = new HashMap<>();
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            int one = mentee;
            int[] row = IntStream.range(0, mentors)
                    .map(mentor -> plain.score(one, mentor))
                    .toArray();
            assertThat(row).isEqualTo(rows.computeIfAbsent(kinds.mentee(mentee), _ -> row));
            Map<Integer, Integer> scores = new HashMap<>();
            for (int mentor = 0; mentor < mentors; mentor++) {
                Integer first = scores.putIfAbsent(kinds.mentor(mentor), row[mentor]);
                assertThat(row[mentor]).isEqualTo(first == null ? row[mentor] : first);
            }
        }
    }

    /** Everybody ten times, most copies knowing nobody. */
    private static MatchingProblem copied(SplittableRandom random, MatchingProblem problem) {
        return new MatchingProblem(
                copied(random, problem.mentees()), copied(random, problem.mentors()), problem.terms());
    }

    private static List<Candidate> copied(SplittableRandom random, List<Candidate> side) {
        return IntStream.range(0, 10 * side.size())
                .mapToObj(at -> copy(side.get(at % side.size()), at / side.size() * 1_000L, random.nextInt(6) == 0))
                .toList();
    }

    private static Candidate copy(Candidate one, long further, boolean knows) {
        return new Candidate(
                one.participant() + further,
                one.person() + further,
                one.name(),
                one.count(),
                one.profile(),
                knows || further == 0 ? one.managers() : List.of(),
                knows || further == 0 ? one.metBefore() : Set.of());
    }

    private static FixedPrices prices(SplittableRandom random, int mentors) {
        long[] prices = new long[mentors];
        long scarce = random.nextInt(2) * 5_000_000_000_000L;
        Arrays.setAll(prices, _ -> scarce + random.nextInt(3) * (long) random.nextInt(2_000));
        return new FixedPrices(prices);
    }

    /** Takes whatever is offered, and no mentor twice. */
    private record Taken(FixedPrices prices, long least, Map<Integer, Integer> scores) implements Offers {
        Taken(FixedPrices prices, long least) {
            this(prices, least - prices.least(), new HashMap<>());
        }

        @Override
        public long enough() {
            return least;
        }

        @Override
        public int few() {
            return 3;
        }

        @Override
        public void offer(int mentor, int score) {
            assertThat(scores.put(mentor, score)).isNull();
        }
    }
}
