package org.pairwright.program.history;

/** What kind of thing was done. */
public enum StepKind {
    PROGRAM,
    IMPORT,
    PEOPLE,
    CRITERIA,
    PIN_BAN,
    CHOICE,
    CIRCLE,
    RUN,
    /** A run that followed by itself what was done just before, and is taken back with it. */
    RUN_AFTER,
    CONFIRM,
    PAIR,
    SESSION,
    GOAL,
    SETTING,
    SAMPLE,
    RESTORE,
    CONSENT,
    CONCERN,
    REMOVAL,
    UNDO;

    /** What cannot be taken back by Undo says so before it is done. */
    public boolean canBeTakenBack() {
        return this != RESTORE && this != REMOVAL;
    }
}
