package org.pairwright.ui.shell;

/** The places of the window. Each has one screen, made on the first visit and kept. */
public enum Place {
    WELCOME,
    HOME,
    PEOPLE,
    INTAKE,
    MATCHING,
    PAIRS,
    REPORTS,
    CONCERNS,
    SETTINGS,
    PASSWORD,
    RESTORE
}
