package org.pairwright.task;

/** Long work was cancelled by the person who started it. Whoever catches it leaves nothing behind. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
