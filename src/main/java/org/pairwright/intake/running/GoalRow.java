package org.pairwright.intake.running;

import org.pairwright.program.pairs.Goal;

/** One row of a sheet of goals. */
public record GoalRow(Two two, String goal, Goal.Alignment alignment, Goal.State state) {}
