package org.pairwright.ui.pairs;

import java.util.List;
import org.pairwright.desk.History;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.CircleSessions;
import org.pairwright.following.Goals;
import org.pairwright.following.PairLives;
import org.pairwright.following.PairStatus;
import org.pairwright.following.PairTerms;
import org.pairwright.following.Sessions;
import org.pairwright.storage.DeskFixture;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** The screen of pairs on a real desk, with jobs that run at once. */
public final class PairsParts {
    public final CurrentProgram programs = new CurrentProgram();
    public final Navigator navigator = new Navigator();
    public final Notifications notifications = new Notifications();
    private final RunningDesk running;

    public PairsParts(RunningDesk running) {
        this.running = running;
        programs.replaceAll(List.of(running.program));
    }

    public PairsViewModel viewModel() {
        return new PairsViewModel(
                new PairsReading(
                        new PairLives(running.records),
                        running.desk.circles,
                        running.desk.participants,
                        running.desk.persons),
                acts(),
                new Surroundings(programs, navigator, notifications, Jobs.immediately()),
                DeskFixture.CLOCK);
    }

    PairActs acts() {
        var journal = running.desk.journal;
        var records = running.records;
        return new PairActs(
                new Sessions(journal, records, DeskFixture.CLOCK),
                new CircleSessions(journal, records, DeskFixture.CLOCK),
                new PairStatus(journal, records, DeskFixture.CLOCK),
                new PairTerms(journal, records),
                new Goals(journal, records),
                new History(journal, running.desk.steps));
    }
}
