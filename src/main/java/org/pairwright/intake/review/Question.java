package org.pairwright.intake.review;

import org.pairwright.intake.rows.problem.SheetPlace;

/** Whether the person of a row and somebody else are the same: only she can say. */
public record Question(SheetPlace row, Candidate candidate) {}
