package org.pairwright.program.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a participant agreed to.
 *
 * @param id 0 until stored
 * @param wording to what, in the words that she was shown
 * @param untilOn the last day it holds; empty where it has no end
 * @param withdrawnOn when she took it back
 */
public record Consent(
        long id,
        long participant,
        String wording,
        LocalDate givenOn,
        Optional<LocalDate> untilOn,
        Optional<LocalDate> withdrawnOn) {

    /** A consent that is not stored yet. */
    public static Consent given(long participant, String wording, LocalDate on, Optional<LocalDate> until) {
        return new Consent(0, participant, wording, on, until, Optional.empty());
    }

    public Consent withdrawn(LocalDate on) {
        return new Consent(id, participant, wording, givenOn, untilOn, Optional.of(on));
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnOn.isEmpty()
                && !givenOn.isAfter(day)
                && untilOn.filter(last -> last.isBefore(day)).isEmpty();
    }
}
