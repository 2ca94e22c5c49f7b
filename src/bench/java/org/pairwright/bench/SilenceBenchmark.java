package org.pairwright.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pairwright.matching.Matcher;
import org.pairwright.matching.OpenMatch;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The longest time in which nothing is heard of a match, phase by phase: whoever presses Cancel waits as long at most. The
 * goal is 200 ms. Prints.
 */
class SilenceBenchmark {

    @Test
    void of_a_usual_program() {
        measure(300, 200, true);
    }

    @Test
    @EnabledIfSystemProperty(named = "bench.large", matches = "true")
    void of_the_largest() {
        measure(10_000, 7_000, true);
    }

    private static void measure(int mentees, int mentors, boolean hard) {
        var instance = new Instance(mentees, mentors, hard, 7);
        for (Aim aim : new Aim[] {Aim.EVERYONE, Aim.FAIR}) {
            var problem = InstanceProblem.of(instance, aim);
            var heard = new Heard();
            Matcher.match(problem, heard);
            heard.print(String.format(Locale.ROOT, "%,d x %,d, %s: match", mentees, mentors, aim));
        }
        var problem = InstanceProblem.of(instance, Aim.EVERYONE);
        var heard = new Heard();
        OpenMatch.of(problem, heard).check(heard);
        heard.print(String.format(Locale.ROOT, "%,d x %,d: open match, then its check", mentees, mentors));
    }

    /** Keeps the longest silence before each report, by what was being done when it ended. */
    private static final class Heard implements Progress {
        private final Map<String, Long> longest = new LinkedHashMap<>();
        private long last = System.nanoTime();

        @Override
        public void report(long done, long total, Sentence doing) {
            heard(doing.key());
        }

        private void heard(String what) {
            long now = System.nanoTime();
            longest.merge(what, now - last, Math::max);
            last = now;
        }

        void print(String title) {
            heard("end");
            System.out.println(title);
            longest.forEach((what, nanos) ->
                    System.out.printf(Locale.ROOT, "  longest silence until %-32s %8.1f ms%n", what, nanos / 1e6));
        }
    }
}
