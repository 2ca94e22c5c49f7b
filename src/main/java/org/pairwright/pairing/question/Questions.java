package org.pairwright.pairing.question;

import java.time.Clock;
import java.time.LocalDate;
import org.pairwright.matching.OpenMatch;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;

/** Opens the match of a program for questions: people, criteria, pins and bans as they are now. Changes nothing. */
public final class Questions {
    private final PairingStores stores;
    private final Clock clock;

    public Questions(PairingStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * Solves the match that a run with these settings would propose now.
     *
     * @throws org.pairwright.matching.NotReady if a run cannot be started; ask {@link MatchingRun#readiness} first
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public OpenQuestions open(long program, Settings settings, Progress progress) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        return new OpenQuestions(roster, OpenMatch.of(roster.problem(settings), progress));
    }
}
