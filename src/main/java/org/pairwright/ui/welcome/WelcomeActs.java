package org.pairwright.ui.welcome;

import org.pairwright.program.plan.Program;

/** What the three ways in do. Each takes her where she goes on. */
public interface WelcomeActs {

    /** Brings the sample program. */
    void lookAround();

    /** Stores a program that was just planned, with the criteria of its purpose. */
    void start(Program planned);

    /** Asks for spreadsheets. */
    void openSpreadsheet();
}
