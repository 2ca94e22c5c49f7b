package org.pairwright.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Keeps the longest silence before each report, by what was being done when it ended: by the clock, and in CPU time of the
 * thread, which other work on the machine makes no longer. After so much CPU time it loses patience and stops the work.
 */
final class Silence implements Progress {
    private static final long PATIENCE = 1_000_000_000L * Integer.getInteger("bench.patience", 20);

    private final Map<String, long[]> longest = new LinkedHashMap<>();
    private final long cpuBegan = cpu();
    private long last = System.nanoTime();
    private long lastCpu = cpuBegan;
    private boolean stopped;

    @Override
    public void report(long done, long total, Sentence doing) {
        heard(doing.key());
        if (lastCpu - cpuBegan > PATIENCE) {
            throw new Cancelled();
        }
    }

    void stopped() {
        stopped = true;
        heard("stopped");
    }

    private void heard(String what) {
        long now = System.nanoTime();
        long cpuNow = cpu();
        long[] most = longest.computeIfAbsent(what, _ -> new long[2]);
        most[0] = Math.max(most[0], now - last);
        most[1] = Math.max(most[1], cpuNow - lastCpu);
        last = now;
        lastCpu = cpuNow;
    }

    void print(String title) {
        if (!stopped) {
            heard("end");
        }
        System.out.printf(
                Locale.ROOT, "%s: %.1f s of CPU%s%n", title, (lastCpu - cpuBegan) / 1e9, stopped ? ", stopped" : "");
        longest.forEach((what, nanos) -> System.out.printf(
                Locale.ROOT,
                "  longest silence until %-32s %8.1f ms, CPU %8.1f ms%n",
                what,
                nanos[0] / 1e6,
                nanos[1] / 1e6));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
