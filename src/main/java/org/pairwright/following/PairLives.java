package org.pairwright.following;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.pairs.PairLife;

/** The pairs and all that happened to them, read from the desk. */
public final class PairLives {
    private final PairRecords records;

    public PairLives(PairRecords records) {
        this.records = records;
    }

    /** Every pair of a program, running or closed, in the order in which they were confirmed; four queries in all. */
    public List<PairLife> ofProgram(long program) {
        return PairLife.ofAll(
                records.pairs().ofProgram(program),
                records.pairs().eventsOfProgram(program),
                records.sessions().ofProgram(program),
                records.goals().ofProgram(program));
    }

    public Optional<PairLife> of(long pair) {
        return records.pairs()
                .find(pair)
                .map(found -> new PairLife(
                        found,
                        records.pairs().eventsOf(pair),
                        records.sessions().ofPair(pair),
                        records.goals().ofPair(pair)));
    }

    /** A pair that must be there. */
    PairLife life(long pair) {
        return of(pair).orElseThrow(() -> new IllegalStateException("no pair " + pair));
    }
}
