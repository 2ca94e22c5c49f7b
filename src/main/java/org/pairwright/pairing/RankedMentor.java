package org.pairwright.pairing;

import java.util.List;
import org.pairwright.program.proposal.Reason;

/**
 * A mentor as one mentee would have her.
 *
 * @param mentor the mentor's participant
 * @param score 0 to 100; what it would be even where the pair is not possible
 * @param placesLeft beside the mentees she has now
 */
public record RankedMentor(
        long mentor, String name, Standing standing, int score, List<Reason> reasons, int placesLeft) {

    public RankedMentor {
        reasons = List.copyOf(reasons);
    }

    /** Whether the pair is possible, the best first. */
    public enum Standing {
        OPEN,
        /** All her places are taken by running pairs. */
        FULL,
        /** A rule forbids it. */
        FORBIDDEN,
        /** The administrator banned it. */
        BANNED,
        /** They are a pair already, or one of them declined. */
        KNOWN
    }
}
