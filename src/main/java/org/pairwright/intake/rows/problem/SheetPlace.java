package org.pairwright.intake.rows.problem;

/**
 * Where in the files something stands.
 *
 * @param file the name of the file
 * @param row as Excel shows it
 */
public record SheetPlace(String file, String sheet, int row) {}
