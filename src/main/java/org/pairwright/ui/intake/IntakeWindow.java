package org.pairwright.ui.intake;

import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.WindowState;

/** What the screen of an import needs of the window. */
public record IntakeWindow(Jobs jobs, WindowState state) {}
