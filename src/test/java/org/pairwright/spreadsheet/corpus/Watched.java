package org.pairwright.spreadsheet.corpus;

import java.lang.management.ManagementFactory;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Measures how long reading takes, how much of it is work of its own thread, and how long at most it goes on without asking whether it is still wanted. */
final class Watched implements Progress {
    private final long start = System.nanoTime();
    private long last = start;
    private long longest;
    private long end;
    private final long workBefore = work();
    private long work;
    private int reports;

    @Override
    public void report(long done, long total, Sentence doing) {
        reports++;
        silence();
    }

    void end() {
        silence();
        end = last;
        work = work() - workBefore;
    }

    int reports() {
        return reports;
    }

    long milliseconds() {
        return (end - start) / 1_000_000;
    }

    /** Without what the machine did beside it, in milliseconds. */
    long ownWork() {
        return work / 1_000_000;
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    long longestSilence() {
        return longest / 1_000_000;
    }

    private void silence() {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
    }
}
