package org.pairwright.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.rows.Kinds;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.RowsOver;
import org.pairwright.matching.rows.ScoreRows;

/** Many people of few kinds against the same people taken one by one. */
class CrowdTest {

    @Test
    void kinds_are_assigned_as_well_as_everybody_alone() {
        for (long seed = 1; seed <= 300; seed++) {
            var sketch = new Sketch(seed);
            var crowd = Crowd.of(sketch.kinds(), sketch.demand());
            assertThat(crowd).as("seed %d", seed).isPresent();

            var found = Solver.solve(sketch.kinds(), sketch.demand(), Pulse.NONE);
            var alone = Solver.solve(sketch.alone(), sketch.demand(), Pulse.NONE);
            assertThat(sketch.value(found)).as("seed %d", seed).isEqualTo(sketch.value(alone));
            sketch.assertProved(found, "seed " + seed);
        }
    }

    @Test
    void after_changes_it_is_as_good_as_everybody_alone_solved_anew() {
        for (long seed = 1; seed <= 60; seed++) {
            var sketch = new Sketch(seed);
            var standing = Standing.of(sketch.kinds(), sketch.demand(), Pulse.NONE);
            if (seed % 3 == 0) {
                standing.prepare();
            }
            for (int change = 0; change < 12; change++) {
                sketch.change(standing);
                var alone = Solver.solve(sketch.alone(), sketch.demand(), Pulse.NONE);
                String which = "seed " + seed + ", change " + change;
                assertThat(sketch.value(standing.assignment())).as(which).isEqualTo(sketch.value(alone));
                sketch.assertProved(standing.assignment(), which);
            }
        }
    }

    @Test
    void nobody_gets_two_mentees_before_all_of_her_kind_have_one() {
        int[] needs = new int[40];
        Arrays.fill(needs, 1);
        int[] places = new int[50];
        Arrays.fill(places, 3);
        var all = new Matrix(new int[40][50], 50);

        var found = Solver.solve(
                new KindRows(all, new Kinds(new int[40], new int[50])), new Demand(needs, places, 9), Pulse.NONE);

        assertThat(Arrays.stream(found.mentorsOf()).mapToInt(mentors -> mentors[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_an_exception_is_a_kind_of_her_own() {
        var kinds = new Kinds(new int[] {0, 0, 1, 0}, new int[] {0, 1, 0}).except(new int[][] {{}, {2}, {}, {}});

        assertThat(kinds.mentee(1)).isNotIn(kinds.mentee(0), kinds.mentee(2), kinds.mentee(3));
        assertThat(kinds.mentor(2)).isNotIn(kinds.mentor(0), kinds.mentor(1));
        assertThat(kinds.mentee(0)).isEqualTo(kinds.mentee(3));
    }

    private record KindRows(ScoreRows all, Kinds known) implements RowsOver {
        @Override
        public void read(int mentee, int[] row) {
            all.read(mentee, row);
        }

        @Override
        public int score(int mentee, int mentor) {
            return all.score(mentee, mentor);
        }

        @Override
        public Optional<Kinds> kinds() {
            return Optional.of(known);
        }
    }

    /** Changed along with the assignment that stands. */
    private static final class Sketch {
        final SplittableRandom random;
        final int[] menteeKinds;
        final int[] mentorKinds;
        final int[][] scores;
        final int[][] banned;
        final int[] needs;
        final int[] places;
        final long price;

        Sketch(long seed) {
            random = new SplittableRandom(seed);
            menteeKinds = random.ints(70 + random.nextInt(20), 0, 1 + random.nextInt(4))
                    .toArray();
            mentorKinds = random.ints(40 + random.nextInt(40), 0, 1 + random.nextInt(4))
                    .toArray();
            int greatest = List.of(1, 3, 5_000).get(random.nextInt(3));
            int[][] byKind = new int[4][4];
            for (int[] row : byKind) {
                Arrays.setAll(row, _ -> random.nextInt(5) == 0 ? -1 : random.nextInt(greatest));
            }
            scores = new int[menteeKinds.length][mentorKinds.length];
            for (int mentee = 0; mentee < scores.length; mentee++) {
                int[] row = byKind[menteeKinds[mentee]];
                Arrays.setAll(scores[mentee], mentor -> row[mentorKinds[mentor]]);
            }
            banned = new int[scores.length][0];
            for (int ban = random.nextInt(4); ban > 0; ban--) {
                int mentee = random.nextInt(banned.length);
                banned[mentee] = new int[] {random.nextInt(mentorKinds.length)};
                scores[mentee][banned[mentee][0]] = -1;
            }
            needs = random.ints(scores.length, 0, 8)
                    .map(dice -> dice == 0 ? 0 : 1)
                    .toArray();
            int most = 1 + random.nextInt(3);
            places = random.ints(mentorKinds.length, 0, most + 1).toArray();
            price = List.of(0L, 2L, 100_000_000L).get(random.nextInt(3));
        }

        Demand demand() {
            return new Demand(needs.clone(), places.clone(), price);
        }

        ScoreRows kinds() {
            return new KindRows(alone(), new Kinds(menteeKinds, mentorKinds)).without(banned);
        }

        ScoreRows alone() {
            return new Matrix(Arrays.stream(scores).map(int[]::clone).toArray(int[][]::new), places.length);
        }

        void change(Standing standing) {
            int mentee = random.nextInt(needs.length);
            int mentor = random.nextInt(places.length);
            switch (random.nextInt(4)) {
                case 0 -> {
                    scores[mentee][mentor] = -1;
                    standing.ban(mentee, mentor);
                }
                case 1 -> {
                    needs[mentee] = random.nextInt(3);
                    standing.needs(mentee, needs[mentee]);
                }
                case 2 -> {
                    places[mentor] = random.nextInt(4);
                    standing.places(mentor, places[mentor]);
                }
                default -> {
                    if (scores[mentee][mentor] >= 0 && needs[mentee] > 0 && places[mentor] > 0) {
                        standing.pin(mentee, mentor);
                        scores[mentee][mentor] = -1;
                        needs[mentee]--;
                        places[mentor]--;
                    }
                }
            }
        }

        long value(Assignment found) {
            return Matrix.total(scores, found) - price * (Arrays.stream(needs).sum() - found.made());
        }

        /** Somebody who needs several may be worth more to one of them than to the last. */
        void assertProved(Assignment found, String which) {
            int[] taken = new int[places.length];
            for (int mentee = 0; mentee < needs.length; mentee++) {
                int[] mentors = found.mentorsOf()[mentee];
                long benefit = found.benefits()[mentee];
                assertThat(mentors.length).as(which).isLessThanOrEqualTo(needs[mentee]);
                assertThat(benefit).as(which).isGreaterThanOrEqualTo(-price);
                assertThat(mentors.length == needs[mentee] || benefit == -price)
                        .as(which)
                        .isTrue();
                for (int mentor = 0; mentor < places.length; mentor++) {
                    boolean made = Arrays.binarySearch(mentors, mentor) >= 0;
                    taken[mentor] += made ? 1 : 0;
                    long beyond = scores[mentee][mentor] - benefit - found.prices()[mentor];
                    boolean right = made
                            ? scores[mentee][mentor] >= 0 && beyond >= 0
                            : scores[mentee][mentor] < 0 || beyond <= 0;
                    if (!right) {
                        fail(which + ": " + mentee + " with " + mentor);
                    }
                }
            }
            for (int mentor = 0; mentor < places.length; mentor++) {
                assertThat(taken[mentor]).as(which).isLessThanOrEqualTo(places[mentor]);
                assertThat(taken[mentor] < places[mentor] && found.prices()[mentor] > 0)
                        .as(which)
                        .isFalse();
            }
        }
    }
}
