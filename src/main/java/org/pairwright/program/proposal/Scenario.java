package org.pairwright.program.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A run as a list of them shows it: with a name it is a scenario, to be compared with others.
 *
 * @param id of the run
 */
public record Scenario(
        long id, UUID uid, long program, Optional<String> name, Instant ranAt, Aim aim, Scenario.Figures figures) {

    /**
     * What came of it.
     *
     * @param pairs that it proposes
     * @param unplaced mentees who got fewer mentors than they need
     * @param mean of the scores that people read, rounded; 0 without pairs
     * @param lowest score; 0 without pairs
     */
    public record Figures(int pairs, int unplaced, int mean, int lowest) {
        public static Figures of(Proposal proposal) {
            return new Figures(
                    proposal.pairs().size(), proposal.unplaced().size(), proposal.meanScore(), proposal.lowestScore());
        }
    }
}
