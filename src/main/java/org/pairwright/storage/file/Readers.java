package org.pairwright.storage.file;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** Counts who reads the desk at a moment of its own, so that its file is not exchanged under them. */
public final class Readers {
    private static final int MOST = 1_000;

    /** A backup of the largest desk takes some seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Semaphore free = new Semaphore(MOST, true);

    public void begin() {
        free.acquireUninterruptibly();
    }

    public void end() {
        free.release();
    }

    /** Nobody begins to read until {@link #goOn}. */
    public void waitUntilNoneReads() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!free.tryAcquire(MOST)) {
            if (System.nanoTime() > end) {
                throw new IOException("the desk is still being read");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    public void goOn() {
        free.release(MOST);
    }
}
