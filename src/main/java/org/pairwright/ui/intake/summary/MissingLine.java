package org.pairwright.ui.intake.summary;

/**
 * Somebody of the program who is not in the files, worded.
 *
 * @param participant her number in the program
 * @param left whether she is said to have left
 */
record MissingLine(long participant, String name, String role, String status, boolean left) {}
