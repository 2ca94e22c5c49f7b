package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.Readiness;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Solver;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;

/** How long a match takes, and whether the known totals come out. Prints; asserts totals only, never times. */
class MatchingBenchmark {
    private static final int SEED = 7;
    private static final int MOST_POINTS = 10_000;

    @Test
    void a_usual_program() {
        Stopwatch.head("300 mentees x 200 mentors, CPU of the thread");
        usual("easy", false);
        usual("hard", true);
    }

    @Test
    void the_known_totals() {
        Stopwatch.head("The instances by their own score, solving only");
        known(300, 200, false, 300, 2_210_082);
        known(300, 200, true, 265, 1_643_395);
    }

    @Test
    @EnabledIfSystemProperty(named = "bench.large", matches = "true")
    void the_known_totals_of_the_largest() {
        Stopwatch.head("The large instances by their own score, solving only");
        known(10_000, 7_000, false, 10_000, 85_031_659);
        known(10_000, 7_000, true, 9_333, 66_078_825);
    }

    private static void usual(String name, boolean hard) {
        var instance = new Instance(300, 200, hard, SEED);
        for (Aim aim : Aim.values()) {
            var problem = InstanceProblem.of(instance, aim);
            Proposal proposal = Stopwatch.measure(
                    name + ", " + aim + ": problem to explained, checked proposal",
                    40,
                    () -> Matcher.match(problem, Progress.UNWATCHED));
            Stopwatch.print("    placed " + proposal.pairs().size() + ", total "
                    + proposal.certificate().totalPoints() + ", lowest " + proposal.lowestScore());
        }
        var problem = InstanceProblem.of(instance, Aim.EVERYONE);
        Stopwatch.measure(name + ": readiness", 40, () -> Readiness.of(problem));
    }

    private static void known(int mentees, int mentors, boolean hard, int placed, long total) {
        var instance = new Instance(mentees, mentors, hard, SEED);
        int[] needs = new int[mentees];
        Arrays.fill(needs, 1);
        var unpriced = new Demand(needs, instance.places(), 0);
        var demand = unpriced.withPrice(unpriced.priceAbove(MOST_POINTS));
        String what = (hard ? "hard " : "easy ") + mentees + " x " + mentors;
        Assignment found =
                Stopwatch.measure(what, mentees > 1_000 ? 3 : 40, () -> Solver.solve(instance, demand, Pulse.NONE));
        assertThat(found.made()).isEqualTo(placed);
        assertThat(total(instance, found)).isEqualTo(total);
        Stopwatch.print("    placed " + placed + ", total " + total + ", as known");
    }

    private static long total(Instance instance, Assignment found) {
        long total = 0;
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            for (int mentor : found.mentorsOf()[mentee]) {
                int score = instance.score(mentee, mentor);
                assertThat(score).isNotEqualTo(ScoreRows.FORBIDDEN);
                total += score;
            }
        }
        return total;
    }
}
