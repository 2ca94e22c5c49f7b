package org.pairwright.pairing.ranking;

import java.util.List;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Reason;

/**
 * Somebody as the one for whom is looked would have her.
 *
 * @param person with the places or the needs that running pairs leave her
 * @param score 0 to 100; what it would be even where the pair is not possible
 */
public record RankedCandidate(PersonInRun person, Standing standing, int score, List<Reason> reasons) {

    public RankedCandidate {
        reasons = List.copyOf(reasons);
    }

    /** Whether the pair is possible, the best first. */
    public enum Standing {
        OPEN,
        /** All her places are taken by running pairs, or she has all the mentors she needs. */
        FULL,
        /** One of the two would rather not have the other; a pin says otherwise. */
        AVOIDED,
        /** A rule forbids it. */
        FORBIDDEN,
        /** The administrator banned it. */
        BANNED,
        /** They are a pair already, or one of them declined. */
        KNOWN
    }
}
