package org.pairwright.program.care;

/** What the desk holds on a person, as it is counted where she is removed. */
public enum Trace {
    PARTICIPATIONS(false),
    ANSWERS(false),
    CONSENTS(false),
    PINS_AND_BANS(false),
    CHOICES(false),
    CIRCLES(false),
    CONCERNS(false),
    RUNS(false),
    TEXTS(false),
    MANAGERS(false),
    PASSAGES(false),
    IMAGES(false),
    PAIRS(true),
    RUNNING_PAIRS(true),
    SESSIONS(true),
    MINUTES(true),
    GOALS(true);

    private final boolean stays;

    Trace(boolean stays) {
        this.stays = stays;
    }

    /** Whether it stays as a figure without a name, where all else goes. */
    public boolean stays() {
        return stays;
    }
}
