package org.pairwright.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.proof.CertificateChecker;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

class SolverTest {

    @Test
    void whoever_earns_most_gets_the_only_place() {
        int[][] scores = {{10}, {50}};

        var assignment = solve(scores, new int[] {1, 1}, new int[] {1}, 100);

        assertThat(assignment.mentorsOf()).isDeepEqualTo(new int[][] {{}, {0}});
    }

    @Test
    void somebody_moves_when_that_places_one_more() {
        int[][] scores = {{90, 80}, {70, -1}};

        var assignment = solve(scores, new int[] {1, 1}, new int[] {1, 1}, 1_000);

        assertThat(assignment.mentorsOf()).isDeepEqualTo(new int[][] {{1}, {0}});
    }

    @Test
    void a_plain_matrix_of_scores_is_assigned_from_code() {
        var assignment = Matrix.best(new int[][] {{90, 80}, {70, -1}, {75, 75}}, new int[] {1, 2});

        assertThat(assignment.mentorsOf()).isDeepEqualTo(new int[][] {{1}, {0}, {1}});
    }

    @Test
    void two_needs_are_met_by_two_mentors() {
        int[][] scores = {{90, 80}, {85, 10}};

        var assignment = solve(scores, new int[] {2, 1}, new int[] {2, 1}, 1_000);

        assertThat(assignment.mentorsOf()).isDeepEqualTo(new int[][] {{0, 1}, {0}});
    }

    @Test
    void a_pair_worth_nothing_is_made_where_a_place_is_free() {
        var assignment = solve(new int[][] {{0}}, new int[] {1}, new int[] {1}, 0);

        assertThat(assignment.made()).isEqualTo(1);
    }

    @Test
    void no_assignment_of_a_few_people_is_better_and_the_prices_prove_it() {
        for (long seed = 1; seed <= 4_000; seed++) {
            var random = new SplittableRandom(seed);
            int mentees = 1 + random.nextInt(5);
            int mentors = 1 + random.nextInt(4);
            int[] needs = counts(random, mentees, 3);
            int[] places = counts(random, mentors, 4);
            int[][] scores = scores(random, mentees, mentors, 1 + random.nextInt(60));
            long price = List.of(0L, 3L, 25L, 10_000L).get(random.nextInt(4));

            var assignment = solve(scores, needs, places, price);

            long value =
                    total(scores, assignment) - price * (Arrays.stream(needs).sum() - assignment.made());
            assertThat(value).as("seed %d", seed).isEqualTo(new BruteForce(scores, needs, places, price).best());
            verify(scores, needs, places, price, assignment);
        }
    }

    @Test
    void shortlists_do_not_hide_better_mentors() {
        for (long seed = 1; seed <= 12; seed++) {
            var random = new SplittableRandom(seed);
            int mentees = 150 + random.nextInt(200);
            int mentors = 120 + random.nextInt(200);
            int[] needs = counts(random, mentees, 2);
            int[] places = counts(random, mentors, 2);
            int[][] scores = scores(random, mentees, mentors, seed % 2 == 0 ? 10_000 : 4);
            long price = seed % 3 == 0 ? 50 : 100_000_000;

            verify(scores, needs, places, price, solve(scores, needs, places, price));
        }
    }

    @Test
    void many_equal_people_are_placed() {
        int[][] scores = new int[400][300];

        var assignment = solve(scores, filled(400, 1), filled(300, 1), 1_000_000);

        assertThat(assignment.made()).isEqualTo(300);
        verify(scores, filled(400, 1), filled(300, 1), 1_000_000, assignment);
    }

    @Test
    void the_same_input_gives_the_same_assignment() {
        int[][] scores = scores(new SplittableRandom(3), 90, 70, 5);

        var first = solve(scores, filled(90, 1), filled(70, 1), 1_000);
        var second = solve(scores, filled(90, 1), filled(70, 1), 1_000);

        assertThat(first.mentorsOf()).isDeepEqualTo(second.mentorsOf());
        assertThat(first.prices()).isEqualTo(second.prices());
    }

    private static Assignment solve(int[][] scores, int[] needs, int[] places, long price) {
        return Solver.solve(new Matrix(scores, places.length), new Demand(needs, places, price), Pulse.NONE);
    }

    /** The checker shares nothing with the solver, so it is an oracle for sizes that brute force cannot do. */
    private static void verify(int[][] scores, int[] needs, int[] places, long price, Assignment assignment) {
        Map<Couple, Boolean> pairs = new HashMap<>();
        Map<Couple, Long> premiums = new HashMap<>();
        for (int mentee = 0; mentee < needs.length; mentee++) {
            for (int mentor : assignment.mentorsOf()[mentee]) {
                var couple = new Couple(mentee, mentor);
                pairs.put(couple, false);
                long premium = scores[mentee][mentor]
                        - assignment.benefits()[mentee]
                        - assignment.prices()[mentor];
                if (premium != 0) {
                    assertThat(needs[mentee]).isGreaterThan(1);
                    premiums.put(couple, premium);
                }
            }
        }
        var dual = new Claim.Dual(
                price,
                0,
                total(scores, assignment),
                Arrays.stream(needs).sum() - assignment.made(),
                LongStream.of(assignment.benefits()).boxed().toList(),
                LongStream.of(assignment.prices()).boxed().toList(),
                premiums);
        var claim = new Claim(
                Arrays.stream(needs).boxed().toList(),
                Arrays.stream(places).boxed().toList(),
                pairs,
                dual);
        CertificateChecker.verify(claim, (mentee, mentor) -> scores[mentee][mentor], _ -> {});
    }

    private static long total(int[][] scores, Assignment assignment) {
        long total = 0;
        for (int mentee = 0; mentee < scores.length; mentee++) {
            for (int mentor : assignment.mentorsOf()[mentee]) {
                total += scores[mentee][mentor];
            }
        }
        return total;
    }

    private static int[][] scores(SplittableRandom random, int mentees, int mentors, int most) {
        int[][] scores = new int[mentees][mentors];
        for (int[] row : scores) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                row[mentor] = random.nextInt(4) == 0 ? ScoreRows.FORBIDDEN : random.nextInt(most);
            }
        }
        return scores;
    }

    private static int[] counts(SplittableRandom random, int size, int most) {
        int[] counts = new int[size];
        Arrays.setAll(counts, _ -> random.nextInt(most + 1));
        return counts;
    }

    private static int[] filled(int size, int count) {
        int[] filled = new int[size];
        Arrays.fill(filled, count);
        return filled;
    }
}
