package org.pairwright.pairing.ranking;

import java.util.List;
import org.pairwright.program.proposal.PersonInRun;

/**
 * Everybody on the other side for one participant, the possible first, each kind by its score.
 *
 * @param mentored whether mentors were ranked for a mentee; otherwise mentees for a mentor
 */
public record Ranking(PersonInRun whom, boolean mentored, List<RankedCandidate> candidates) {
    public Ranking {
        candidates = List.copyOf(candidates);
    }
}
