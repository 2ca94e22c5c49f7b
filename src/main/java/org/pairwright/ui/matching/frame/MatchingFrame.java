package org.pairwright.ui.matching.frame;

import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** What surrounds the matching screen in the window. */
public record MatchingFrame(
        Messages messages,
        Jobs jobs,
        Navigator navigator,
        CurrentProgram program,
        Notifications notifications,
        ProposalFiles files) {}
