package org.pairwright.program.pairs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One meeting or contact of a pair.
 *
 * @param id 0 until stored
 * @param minutes how long, where known
 * @param next when they meant to meet again
 */
public record Session(
        long id,
        UUID uid,
        long pair,
        LocalDate on,
        OptionalInt minutes,
        Channel channel,
        String topic,
        Optional<LocalDate> next,
        MissedBy missedBy) {

    /** How they met. */
    public enum Channel {
        IN_PERSON,
        VIDEO,
        PHONE,
        MESSAGES,
        OTHER
    }

    /** Who did not come; a missed session is no contact. */
    public enum MissedBy {
        NOBODY,
        MENTEE,
        MENTOR,
        BOTH
    }

    public boolean tookPlace() {
        return missedBy == MissedBy.NOBODY;
    }
}
