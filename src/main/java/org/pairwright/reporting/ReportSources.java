package org.pairwright.reporting;

import java.time.LocalDate;
import org.pairwright.following.PairLives;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.proposal.Run;
import org.pairwright.reporting.material.ReportInput;

/** Gathers from the desk what a report tells of. */
public final class ReportSources {
    private final PairingStores stores;
    private final PairLives lives;

    public ReportSources(PairingStores stores, PairLives lives) {
        this.stores = stores;
        this.lives = lives;
    }

    /**
     * Reads one program.
     *
     * @throws IllegalStateException if there is no such program
     */
    public ReportInput of(long program, LocalDate today) {
        var run = stores.results().runs().latest(program);
        var facts = new ProgramFacts(
                stores.programs().find(program).orElseThrow(() -> new IllegalStateException("no program " + program)),
                stores.people().participants().ofProgram(program),
                stores.people().persons().ofProgram(program),
                lives.ofProgram(program),
                stores.results().circles().ofProgram(program),
                run.map(Run::proposal));
        return new ReportInput(facts, stores.people().fields().ofProgram(program), run, today);
    }
}
