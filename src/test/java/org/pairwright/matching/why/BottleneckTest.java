package org.pairwright.matching.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.BruteForce;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Matrix;
import org.pairwright.matching.solve.Solver;

/** Who competes and for how many places, against counting and against trying all assignments. */
class BottleneckTest {
    private static final int NO = ScoreRows.FORBIDDEN;
    private static final long OUTWEIGHS = 1_000_000;

    @Test
    void all_who_were_left_out_compete_with_those_who_were_placed() {
        int[][] scores = {{9, 8}, {7, 6}, {5, 4}, {3, 2}, {1, 0}};

        var bottleneck = ofTheLast(scores, 2, 1);

        assertThat(bottleneck.mentees().cardinality()).isEqualTo(5);
        assertThat(bottleneck.places()).isEqualTo(3);
    }

    @Test
    void whoever_could_only_come_to_one_place_does_not_read_of_all_the_others() {
        int[][] scores = {{9, NO}, {NO, 8}, {7, 7}, {5, NO}};

        var bottleneck = ofTheLast(scores, 1, 1);

        assertThat(bottleneck.mentees().stream()).containsExactly(0, 3);
        assertThat(bottleneck.places()).isEqualTo(1);
    }

    @Test
    void these_people_are_more_than_all_their_places_by_as_many_as_were_left_out() {
        int looked = 0;
        for (long seed = 1; seed <= 4_000; seed++) {
            var random = new SplittableRandom(seed);
            int mentors = 1 + random.nextInt(4);
            int[][] scores = scores(random, 2 + random.nextInt(5), mentors);
            int[] needs = filled(scores.length);
            int[] places = counts(random, mentors, 2);
            var found = solve(scores, needs, places);
            for (int mentee : leftOut(scores, needs, found)) {
                var one = finder(scores, needs, places, found).of(mentee);
                long unplaced = one.mentees().stream()
                        .filter(at -> found.mentorsOf()[at].length == 0)
                        .count();
                BitSet allowed = allowed(scores, one.mentees());
                assertThat(one.mentees().get(mentee)).as("seed %d", seed).isTrue();
                assertThat(one.mentors()).as("seed %d", seed).isEqualTo(allowed);
                assertThat(one.mentees().cardinality() - placesOf(allowed, places))
                        .as("seed %d", seed)
                        .isEqualTo(unplaced);
                assertThat(mostPlaced(scores, places, one.mentees()))
                        .as("seed %d", seed)
                        .isEqualTo(one.places());
                assertThat(one.needs() - one.places()).as("seed %d", seed).isEqualTo(unplaced);
                assertThat(one.free() || one.elsewhere()).as("seed %d", seed).isFalse();
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(2_000);
    }

    @Test
    void people_of_several_needs_lack_what_their_places_do_not_meet() {
        int elsewhere = 0;
        for (long seed = 1; seed <= 4_000; seed++) {
            var random = new SplittableRandom(seed);
            int mentors = 2 + random.nextInt(3);
            int[][] scores = scores(random, 2 + random.nextInt(4), mentors);
            int[] needs = counts(random, scores.length, 2);
            int[] places = counts(random, mentors, 3);
            var found = solve(scores, needs, places);
            for (int mentee : leftOut(scores, needs, found)) {
                var one = finder(scores, needs, places, found).of(mentee);
                long lacking = one.mentees().stream()
                        .map(at -> needs[at] - found.mentorsOf()[at].length)
                        .sum();
                assertThat(one.needs() - one.places()).as("seed %d", seed).isEqualTo(lacking);
                assertThat(one.free()).as("seed %d", seed).isFalse();
                elsewhere += one.elsewhere() ? 1 : 0;
            }
        }
        assertThat(elsewhere).isPositive();
    }

    private static Bottleneck ofTheLast(int[][] scores, int... places) {
        int[] needs = filled(scores.length);
        var found = solve(scores, needs, places);
        assertThat(found.mentorsOf()[scores.length - 1]).isEmpty();
        return finder(scores, needs, places, found).of(scores.length - 1);
    }

    private static Bottleneck.Finder finder(int[][] scores, int[] needs, int[] places, Assignment found) {
        return new Bottleneck.Finder(new Matrix(scores, places.length), new Demand(needs, places, OUTWEIGHS), found);
    }

    private static Assignment solve(int[][] scores, int[] needs, int[] places) {
        return Solver.solve(new Matrix(scores, places.length), new Demand(needs, places, OUTWEIGHS), Pulse.NONE);
    }

    /** Those who lack a mentor and could have one more. */
    private static int[] leftOut(int[][] scores, int[] needs, Assignment found) {
        return IntStream.range(0, scores.length)
                .filter(at -> found.mentorsOf()[at].length < needs[at])
                .filter(at ->
                        Arrays.stream(scores[at]).filter(score -> score >= 0).count() > found.mentorsOf()[at].length)
                .toArray();
    }

    private static BitSet allowed(int[][] scores, BitSet mentees) {
        var allowed = new BitSet();
        mentees.stream()
                .forEach(mentee -> IntStream.range(0, scores[mentee].length)
                        .filter(mentor -> scores[mentee][mentor] >= 0)
                        .forEach(allowed::set));
        return allowed;
    }

    private static long placesOf(BitSet mentors, int[] places) {
        return mentors.stream().mapToLong(at -> places[at]).sum();
    }

    /** How many of these alone could be placed at all, the others gone. */
    private static long mostPlaced(int[][] scores, int[] places, BitSet mentees) {
        int[][] theirs = mentees.stream()
                .mapToObj(at -> Arrays.stream(scores[at])
                        .map(score -> Math.min(score, 0))
                        .toArray())
                .toArray(int[][]::new);
        return theirs.length + new BruteForce(theirs, filled(theirs.length), places, 1).best();
    }

    private static int[][] scores(SplittableRandom random, int mentees, int mentors) {
        int[][] scores = new int[mentees][mentors];
        for (int[] row : scores) {
            Arrays.setAll(row, _ -> random.nextInt(5) < 3 ? NO : random.nextInt(20));
        }
        return scores;
    }

    private static int[] counts(SplittableRandom random, int size, int most) {
        int[] counts = new int[size];
        Arrays.setAll(counts, _ -> random.nextInt(most + 1));
        return counts;
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, 1);
        return filled;
    }
}
