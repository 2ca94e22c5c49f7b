package org.pairwright.ui.settings;

import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** What the screen of settings needs of the window. */
public record SettingsWindow(Jobs jobs, CurrentProgram program, Navigator navigator, Notifications notifications) {}
