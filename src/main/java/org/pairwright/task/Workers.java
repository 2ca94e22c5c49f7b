package org.pairwright.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The one maker of threads. All are daemons: none keeps the process or its lock alive. Nobody interrupts them. */
public final class Workers {
    private Workers() {}

    /** One thread, one piece of work after the other. */
    public static ExecutorService oneAfterTheOther(String name) {
        return Executors.newSingleThreadExecutor(daemons(name));
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().name(name).daemon().factory();
    }
}
