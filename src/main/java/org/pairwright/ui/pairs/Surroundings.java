package org.pairwright.ui.pairs;

import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** The window around the screen: the program at hand, the way elsewhere, where it says what was done, and its jobs. */
public record Surroundings(CurrentProgram programs, Navigator navigator, Notifications notifications, Jobs jobs) {}
