package org.pairwright.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.detour.Detour;
import org.pairwright.matching.solve.detour.Detour.Move;

/** Small changes and questions, each compared with solving everything again. */
class StandingTest {

    @Test
    void the_chain_tells_who_gives_way_to_whom() {
        int[][] scores = {{90, 80, 10}, {70, 65, 60}, {50, 20, 45}};
        var standing =
                Standing.of(new Matrix(scores, 3), new Demand(new int[] {1, 1, 1}, new int[] {1, 1, 1}, 0), Pulse.NONE);
        assertThat(standing.assignment().mentorsOf()).isDeepEqualTo(new int[][] {{0}, {1}, {2}});

        var detour = standing.detour(2, 0);

        assertThat(detour)
                .isEqualTo(
                        new Detour(10, List.of(new Move(2, 2, 0, 5), new Move(0, 0, 1, -10), new Move(1, 1, 2, -5))));
    }

    @Test
    void a_pair_that_is_made_costs_nothing_and_nobody_moves() {
        var standing =
                Standing.of(new Matrix(new int[][] {{5}}, 1), new Demand(new int[] {1}, new int[] {1}, 0), Pulse.NONE);

        assertThat(standing.detour(0, 0)).isEqualTo(new Detour(0, List.of()));
    }

    @Test
    void a_pair_that_a_rule_forbids_is_no_question_of_price() {
        var standing =
                Standing.of(new Matrix(new int[][] {{-1}}, 1), new Demand(new int[] {1}, new int[] {1}, 0), Pulse.NONE);

        assertThatThrownBy(() -> standing.detour(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_detour_costs_what_solving_again_with_the_pair_pinned_loses() {
        int asked = 0;
        for (long seed = 1; seed <= 400; seed++) {
            var sketch = new Sketch(seed, seed % 20 == 0 ? 150 : 12);
            var standing = Standing.of(sketch.rows(), sketch.demand(), Pulse.NONE);
            var before = standing.assignment();
            for (int question = 0; question < 5; question++) {
                int mentee = sketch.random.nextInt(sketch.needs.length);
                int mentor = sketch.random.nextInt(sketch.places.length);
                if (sketch.allows(mentee, mentor)) {
                    var detour = standing.detour(mentee, mentor);
                    long forced = sketch.scores[mentee][mentor]
                            + sketch.pinned(mentee, mentor).best();
                    assertThat(detour.loss()).as("seed %d", seed).isEqualTo(sketch.value(before) - forced);
                    assertThat(-detour.loss()).as("seed %d", seed).isEqualTo(sketch.sum(detour.moves()));
                    asked++;
                }
            }
            assertThat(standing.assignment().mentorsOf()).as("seed %d", seed).isDeepEqualTo(before.mentorsOf());
        }
        assertThat(asked).isGreaterThan(600);
    }

    @Test
    void after_each_change_the_assignment_is_as_good_as_solved_anew() {
        for (long seed = 1; seed <= 400; seed++) {
            var sketch = new Sketch(seed, seed % 20 == 0 ? 150 : 12);
            var standing = Standing.of(sketch.rows(), sketch.demand(), Pulse.NONE);
            if (seed % 2 == 0) {
                standing.prepare();
            }
            for (int change = 0; change < 30; change++) {
                sketch = sketch.changed(standing);
                assertThat(sketch.value(standing.assignment()))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(sketch.best());
            }
        }
    }

    /** A random problem, changed along with the one that stands. */
    private static final class Sketch {
        final SplittableRandom random;
        final int[][] scores;
        final int[] needs;
        final int[] places;
        final long price;

        Sketch(long seed, int most) {
            this.random = new SplittableRandom(seed);
            this.scores = new int[2 + random.nextInt(most)][2 + random.nextInt(most)];
            this.needs = new int[scores.length];
            this.places = new int[scores[0].length];
            int greatest = random.nextBoolean() ? 6 : 5_000;
            for (int[] row : scores) {
                Arrays.setAll(row, _ -> random.nextInt(5) == 0 ? -1 : random.nextInt(greatest));
            }
            int mostNeeds = 1 + random.nextInt(2);
            Arrays.setAll(needs, _ -> random.nextInt(mostNeeds + 1));
            Arrays.setAll(places, _ -> random.nextInt(3));
            this.price = List.of(0L, 40L, 100_000_000L).get(random.nextInt(3));
        }

        private Sketch(Sketch other) {
            this.random = other.random;
            this.scores = Arrays.stream(other.scores).map(int[]::clone).toArray(int[][]::new);
            this.needs = other.needs.clone();
            this.places = other.places.clone();
            this.price = other.price;
        }

        /** The one that stands keeps its own rows. */
        ScoreRows rows() {
            return new Matrix(Arrays.stream(scores).map(int[]::clone).toArray(int[][]::new), places.length);
        }

        Demand demand() {
            return new Demand(needs.clone(), places.clone(), price);
        }

        boolean allows(int mentee, int mentor) {
            return scores[mentee][mentor] >= 0 && needs[mentee] > 0 && places[mentor] > 0;
        }

        Sketch pinned(int mentee, int mentor) {
            var pinned = new Sketch(this);
            pinned.scores[mentee][mentor] = -1;
            pinned.needs[mentee]--;
            pinned.places[mentor]--;
            return pinned;
        }

        Sketch changed(Standing standing) {
            int mentee = random.nextInt(needs.length);
            int mentor = random.nextInt(places.length);
            var changed = new Sketch(this);
            switch (random.nextInt(4)) {
                case 0 -> {
                    changed.scores[mentee][mentor] = -1;
                    standing.ban(mentee, mentor);
                }
                case 1 -> {
                    changed.needs[mentee] = random.nextInt(3);
                    standing.needs(mentee, changed.needs[mentee]);
                }
                case 2 -> {
                    changed.places[mentor] = random.nextInt(4);
                    standing.places(mentor, changed.places[mentor]);
                }
                default -> {
                    if (allows(mentee, mentor)) {
                        standing.pin(mentee, mentor);
                        return pinned(mentee, mentor);
                    }
                }
            }
            return changed;
        }

        long best() {
            return value(Solver.solve(rows(), demand(), Pulse.NONE));
        }

        long value(Assignment assignment) {
            long value = 0;
            for (int mentee = 0; mentee < needs.length; mentee++) {
                int[] mentors = assignment.mentorsOf()[mentee];
                value -= price * (needs[mentee] - mentors.length);
                for (int mentor : mentors) {
                    assertThat(scores[mentee][mentor]).isNotNegative();
                    value += scores[mentee][mentor];
                }
            }
            return value;
        }

        long sum(List<Move> moves) {
            long sum = 0;
            for (Move move : moves) {
                sum += move.points();
                sum += move.from() == Move.NOBODY ? price : 0;
                sum -= move.to() == Move.NOBODY ? price : 0;
            }
            return sum;
        }
    }
}
