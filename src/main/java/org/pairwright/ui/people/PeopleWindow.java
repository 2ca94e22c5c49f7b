package org.pairwright.ui.people;

import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** What the screen of people needs of the window. */
public record PeopleWindow(Jobs jobs, CurrentProgram program, Navigator navigator, Notifications notifications) {}
