package org.pairwright.program.pairs;

import java.time.LocalDate;

/** Something that happened to a pair. Ended is an event, never a delete. */
public record PairEvent(long id, long pair, LocalDate on, Kind kind, String reason) {

    /** What happened. */
    public enum Kind {
        INVITED(PairState.INVITED),
        ACCEPTED(PairState.INVITED),
        DECLINED(PairState.ENDED),
        STARTED(PairState.ACTIVE),
        PAUSED(PairState.PAUSED),
        RESUMED(PairState.ACTIVE),
        EXTENDED(PairState.ACTIVE),
        COMPLETED(PairState.COMPLETED),
        ENDED(PairState.ENDED),
        REOPENED(PairState.ACTIVE);

        private final PairState leadsTo;

        Kind(PairState leadsTo) {
            this.leadsTo = leadsTo;
        }

        public PairState leadsTo() {
            return leadsTo;
        }
    }
}
