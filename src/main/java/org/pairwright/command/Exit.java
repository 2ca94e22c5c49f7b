package org.pairwright.command;

/** Exit codes of the command line. */
final class Exit {
    /** All was done. */
    static final int DONE = 0;

    /** Done, but something was rejected or somebody is without a mentor. */
    static final int DONE_WITH_LEFTOVERS = 1;

    /** It cannot be done; one sentence on the error stream says why. */
    static final int CANNOT = 2;

    private Exit() {}
}
