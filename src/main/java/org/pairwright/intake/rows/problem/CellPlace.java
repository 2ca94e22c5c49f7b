package org.pairwright.intake.rows.problem;

/**
 * One cell of the files.
 *
 * @param column counted from 0
 */
public record CellPlace(SheetPlace at, int column) {}
