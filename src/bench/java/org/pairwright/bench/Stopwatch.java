package org.pairwright.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures one piece of work again and again, in CPU time of its thread, and prints a line of a table. */
final class Stopwatch {
    private Stopwatch() {}

    static void head(String title) {
        print(title);
        print(String.format(Locale.ROOT, "%-56s %10s %10s %10s", "", "first ms", "median ms", "best ms"));
    }

    /** Gives back what the work gave the last time. */
    static <T> T measure(String what, int rounds, Supplier<T> work) {
        List<Double> took = new ArrayList<>();
        T last = timed(work, took);
        for (int round = 1; round < rounds; round++) {
            last = timed(work, took);
        }
        double first = took.getFirst();
        List<Double> warm = took.subList(rounds / 2, rounds).stream().sorted().toList();
        print(String.format(
                Locale.ROOT, "%-56s %10.1f %10.1f %10.1f", what, first, warm.get(warm.size() / 2), warm.getFirst()));
        return last;
    }

    static void print(String line) {
        System.out.println(line);
    }

    private static <T> T timed(Supplier<T> work, List<Double> took) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        T result = work.get();
        took.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        return result;
    }
}
