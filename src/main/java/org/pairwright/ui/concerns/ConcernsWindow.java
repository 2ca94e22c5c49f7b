package org.pairwright.ui.concerns;

import org.pairwright.care.Concerns;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Notifications;

/** What the screen of concerns works with. */
public record ConcernsWindow(Concerns concerns, PersonStore persons, Jobs jobs, Notifications notifications) {}
