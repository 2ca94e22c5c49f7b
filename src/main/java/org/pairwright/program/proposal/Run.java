package org.pairwright.program.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;

/**
 * The record of one matching run: what went in and what came out. Never changed; with a name it is a scenario.
 *
 * @param id 0 until stored
 * @param settings what she asked for
 * @param people those in the run, as they were
 * @param programVersion of Pairwright
 */
public record Run(
        long id,
        UUID uid,
        long program,
        Optional<String> name,
        Instant ranAt,
        Settings settings,
        List<Criterion> criteria,
        List<PinBan> pinsAndBans,
        List<PersonInRun> people,
        Proposal proposal,
        String programVersion) {

    public Run {
        criteria = List.copyOf(criteria);
        pinsAndBans = List.copyOf(pinsAndBans);
        people = List.copyOf(people);
    }
}
