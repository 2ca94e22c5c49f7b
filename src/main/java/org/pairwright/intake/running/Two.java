package org.pairwright.intake.running;

import org.pairwright.intake.rows.problem.SheetPlace;

/** The two of a pair as the sheet names them, by e-mail, name or both. */
public record Two(SheetPlace at, Who mentee, Who mentor) {}
