package org.pairwright.ui.intake.flow;

import org.pairwright.desk.History;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.ui.shell.WindowActs;

/**
 * What is done from the screen of an import.
 *
 * @param before what is done first, beside the window: a backup
 */
public record IntakeActs(TakingIn takingIn, History history, WindowActs window, Runnable before) {}
