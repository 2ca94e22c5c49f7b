package org.pairwright.program.history;

/** What kind of thing was done. */
public enum StepKind {
    PROGRAM,
    IMPORT,
    PEOPLE,
    CRITERIA,
    PIN_BAN,
    RUN,
    CONFIRM,
    PAIR,
    SESSION,
    GOAL,
    SETTING,
    SAMPLE,
    CONSENT,
    CONCERN,
    REMOVAL,
    UNDO
}
