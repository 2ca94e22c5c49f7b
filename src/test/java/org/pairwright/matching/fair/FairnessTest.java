package org.pairwright.matching.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;
import org.pairwright.matching.proof.Levels;
import org.pairwright.matching.proof.LevelsChecker;
import org.pairwright.matching.proof.Scores;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Solver;

/** Fair matches of numbers alone, against trying everything; and their proofs, also with a number changed. */
class FairnessTest {

    @Test
    void nothing_is_fairer_and_its_numbers_prove_it() {
        int differ = 0;
        for (long seed = 1; seed <= 4_000; seed++) {
            var numbers = new Numbers(seed);
            Fairness fair = numbers.fair();
            long[] worth = numbers.worth(fair.found().mentorsOf());
            assertThat(worth).as("seed %d", seed).containsExactly(numbers.best());
            differ += Arrays.equals(worth, numbers.worth(numbers.greatest().mentorsOf())) ? 0 : 1;
            LevelsChecker.verify(numbers.claim(fair), numbers.levels(fair), numbers.scores(), _ -> {});
        }
        assertThat(differ).isGreaterThan(100);
    }

    @Test
    void a_match_that_is_less_fair_is_refused() {
        int refused = 0;
        for (long seed = 1; seed <= 2_000; seed++) {
            var numbers = new Numbers(seed);
            Fairness fair = numbers.fair();
            int[][] greatest = numbers.greatest().mentorsOf();
            if (!Arrays.equals(numbers.worth(greatest), numbers.best())) {
                var claim = numbers.claim(new Assignment(
                        greatest, fair.found().prices(), fair.found().benefits()));
                assertThatThrownBy(() -> LevelsChecker.verify(claim, numbers.levels(fair), numbers.scores(), _ -> {}))
                        .as("seed %d", seed)
                        .isInstanceOf(IllegalStateException.class);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void of_matches_as_fair_the_one_is_found_that_keeps_most_pairs() {
        for (long seed = 1; seed <= 1_000; seed++) {
            var numbers = new Numbers(seed);
            var kept = numbers.anyAsFair();
            var again = numbers.fair(Optional.of(kept)).found().mentorsOf();
            assertThat(numbers.worth(again)).as("seed %d", seed).containsExactly(numbers.best());
            for (int mentee = 0; mentee < kept.length; mentee++) {
                assertThat(again[mentee])
                        .as("seed %d", seed)
                        .containsExactly(kept[mentee].stream().toArray());
            }
        }
    }

    /** A handful of people whose scores have few levels, so that there is much to choose from. */
    private static final class Numbers {
        private static final int LEVELS = 101;

        private final int most;
        private final int least;
        private final int[][] scores;
        private final int[] needs;
        private final int[] places;
        private long[] best = {};
        private int[][] asBest = {};

        Numbers(long seed) {
            var random = new SplittableRandom(seed);
            most = random.nextInt(5) == 0 ? 50 : 500;
            least = random.nextInt(3) == 0 ? random.nextInt(most) : 0;
            boolean some = random.nextInt(3) == 0;
            needs = random.ints(1 + random.nextInt(5), some ? 0 : 1, some ? 3 : 2)
                    .toArray();
            places = random.ints(1 + random.nextInt(5), some ? 0 : 1, some ? 3 : 2)
                    .toArray();
            int wide = 1 + random.nextInt(random.nextInt(4) == 0 ? 4 : 80);
            scores = new int[needs.length][places.length];
            for (int[] row : scores) {
                Arrays.setAll(row, _ -> {
                    int points = Math.min(most, most * (20 + random.nextInt(wide)) / 100 + random.nextInt(3));
                    return random.nextInt(5) == 0 || points < least ? -1 : points;
                });
            }
        }

        ScoreRows rows() {
            return new ScoreRows() {
                @Override
                public int mentees() {
                    return needs.length;
                }

                @Override
                public int mentors() {
                    return places.length;
                }

                @Override
                public void read(int mentee, int[] row) {
                    System.arraycopy(scores[mentee], 0, row, 0, row.length);
                }
            };
        }

        Scores scores() {
            return (mentee, row) -> System.arraycopy(scores[mentee], 0, row, 0, row.length);
        }

        Demand demand() {
            var demand = new Demand(needs, places, 0);
            return demand.withPrice(demand.priceAbove(most));
        }

        Assignment greatest() {
            return Solver.solve(rows(), demand(), Pulse.NONE);
        }

        Fairness fair() {
            return fair(Optional.empty());
        }

        Fairness fair(Optional<BitSet[]> kept) {
            var asked = new Fairness.Asked(demand(), new Reading(most), least, kept);
            return Fairness.of(rows(), asked, greatest().mentorsOf(), Pulse.NONE)
                    .orElseThrow();
        }

        /** How many pairs, how many less than none of each score, and the total; the first that differs decides. */
        long[] worth(int[][] mentorsOf) {
            long[] worth = new long[LEVELS + 2];
            for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
                for (int mentor : mentorsOf[mentee]) {
                    int points = scores[mentee][mentor];
                    worth[0]++;
                    worth[1 + 100 * points / most]--;
                    worth[LEVELS + 1] += points;
                }
            }
            return worth;
        }

        long[] best() {
            look(0, 0, new int[needs.length][0], places.clone());
            return best;
        }

        BitSet[] anyAsFair() {
            best();
            return Arrays.stream(asBest)
                    .map(mentors -> {
                        var set = new BitSet();
                        Arrays.stream(mentors).forEach(set::set);
                        return set;
                    })
                    .toArray(BitSet[]::new);
        }

        private void look(int mentee, int mentor, int[][] made, int[] left) {
            if (mentee == needs.length) {
                long[] worth = worth(made);
                if (best.length == 0 || Arrays.compare(worth, best) >= 0) {
                    best = worth;
                    asBest = Arrays.stream(made).map(int[]::clone).toArray(int[][]::new);
                }
                return;
            }
            if (mentor == places.length) {
                look(mentee + 1, 0, made, left);
                return;
            }
            look(mentee, mentor + 1, made, left);
            int[] before = made[mentee];
            if (scores[mentee][mentor] >= 0 && left[mentor] > 0 && before.length < needs[mentee]) {
                left[mentor]--;
                made[mentee] = Arrays.copyOf(before, before.length + 1);
                made[mentee][before.length] = mentor;
                look(mentee, mentor + 1, made, left);
                made[mentee] = before;
                left[mentor]++;
            }
        }

        Claim claim(Fairness fair) {
            return claim(fair.found());
        }

        Claim claim(Assignment found) {
            Map<Couple, Boolean> pairs = new HashMap<>();
            long total = 0;
            for (int mentee = 0; mentee < needs.length; mentee++) {
                for (int mentor : found.mentorsOf()[mentee]) {
                    pairs.put(new Couple(mentee, mentor), false);
                    total += scores[mentee][mentor];
                }
            }
            var dual = new Dual(
                    0,
                    least,
                    total,
                    IntStream.of(needs).sum() - pairs.size(),
                    LongStream.of(found.benefits()).boxed().toList(),
                    LongStream.of(found.prices()).boxed().toList(),
                    Map.of());
            return new Claim(
                    IntStream.of(needs).boxed().toList(),
                    IntStream.of(places).boxed().toList(),
                    pairs,
                    dual);
        }

        Levels levels(Fairness fair) {
            return new Levels(
                    most,
                    fair.steps().stream()
                            .map(step -> new Levels.Digit(step.score(), values(step.benefits()), values(step.prices())))
                            .toList());
        }

        private static List<Levels.Value> values(int[] points) {
            List<Levels.Value> values = new ArrayList<>();
            for (int at = 0; at < points.length; at++) {
                if (points[at] != 0) {
                    values.add(new Levels.Value(at, points[at]));
                }
            }
            return values;
        }
    }
}
