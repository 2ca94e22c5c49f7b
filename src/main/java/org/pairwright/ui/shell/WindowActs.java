package org.pairwright.ui.shell;

/** What the frame of the window can ask for. Each says by itself, in a notice, what it did. */
public interface WindowActs {

    /** Takes the last step back. */
    void undo();

    /** Does again what was taken back. */
    void redo();

    /** Asks for spreadsheets and takes her where they are taken in. */
    void chooseSpreadsheet();

    /** Takes her where a program is started. */
    void startProgram();

    /** Removes the sample program with everything in it. */
    void removeSample();
}
