package org.pairwright.pairing;

import java.util.List;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;

/** What comes of asking for a run. */
public sealed interface MatchingOutcome {

    /**
     * A proposal was found, checked and kept.
     *
     * @param step with which it can be taken back
     */
    record Found(Run run, long step) implements MatchingOutcome {}

    /** It cannot be started: each sentence says what stands in the way and what to do. Nothing was kept. */
    record Blocked(List<Sentence> obstacles) implements MatchingOutcome {
        public Blocked {
            obstacles = List.copyOf(obstacles);
        }
    }
}
