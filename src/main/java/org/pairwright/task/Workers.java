package org.pairwright.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The one maker of threads. All are daemons: none keeps the process or its lock alive. Nobody interrupts them. */
public final class Workers {
    private Workers() {}

    /** One thread, one piece of work after the other. */
    public static ExecutorService oneAfterTheOther(String name) {
        return Executors.newSingleThreadExecutor(daemons(name));
    }

    /** One thread that does the same work once a second until it is shut down. */
    public static ExecutorService onceASecond(String name, Runnable work) {
        var worker = Executors.newSingleThreadScheduledExecutor(daemons(name));
        var _ = worker.scheduleWithFixedDelay(work, 1, 1, TimeUnit.SECONDS);
        return worker;
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().name(name).daemon().factory();
    }
}
