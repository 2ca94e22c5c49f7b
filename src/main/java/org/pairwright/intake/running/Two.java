package org.pairwright.intake.running;

import org.pairwright.intake.rows.SheetPlace;

/** The two of a pair as the sheet names them, by e-mail or name. */
public record Two(SheetPlace at, String mentee, String mentor) {}
