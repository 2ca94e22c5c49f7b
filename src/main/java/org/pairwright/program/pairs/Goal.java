package org.pairwright.program.pairs;

import java.util.UUID;

/** What a mentee wants to reach with her mentor. */
public record Goal(long id, UUID uid, long pair, String description, Alignment alignment, State state) {

    /** Whose wish it serves. */
    public enum Alignment {
        PERSONAL,
        ORGANISATIONAL,
        BOTH
    }

    /** How far it is. */
    public enum State {
        OPEN,
        UNDER_WAY,
        REACHED,
        DROPPED
    }

    public Goal withState(State changed) {
        return new Goal(id, uid, pair, description, alignment, changed);
    }

    public Goal withDescription(String changed, Alignment serves) {
        return new Goal(id, uid, pair, changed, serves, state);
    }
}
