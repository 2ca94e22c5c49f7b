package org.pairwright.program.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.pairwright.program.proposal.Reason;

/**
 * A confirmed mentor and mentee.
 *
 * @param id 0 until stored
 * @param mentee the mentee's participant
 * @param mentor the mentor's participant
 * @param rhythmDays how many days they mean to let pass between two sessions
 * @param note the administrator's own, never exported
 */
public record Pair(
        long id,
        UUID uid,
        long program,
        long mentee,
        long mentor,
        Origin origin,
        int rhythmDays,
        LocalDate plannedEndOn,
        String note) {

    /**
     * How the two came together.
     *
     * @param run the matching run that proposed it, where one did
     * @param score when confirmed, 0 to 100
     * @param reasons when confirmed
     */
    public record Origin(OptionalLong run, LocalDate confirmedOn, OptionalInt score, List<Reason> reasons) {
        public Origin {
            reasons = List.copyOf(reasons);
        }

        /** Confirmed on that day without a run. */
        public static Origin on(LocalDate day, OptionalInt score, List<Reason> reasons) {
            return new Origin(OptionalLong.empty(), day, score, reasons);
        }
    }

    public OptionalLong run() {
        return origin.run();
    }

    public LocalDate confirmedOn() {
        return origin.confirmedOn();
    }

    public OptionalInt score() {
        return origin.score();
    }

    public List<Reason> reasons() {
        return origin.reasons();
    }

    public Pair withNote(String changed) {
        return new Pair(id, uid, program, mentee, mentor, origin, rhythmDays, plannedEndOn, changed);
    }

    public Pair withRhythm(int days) {
        return new Pair(id, uid, program, mentee, mentor, origin, days, plannedEndOn, note);
    }

    public Pair withPlannedEnd(LocalDate day) {
        return new Pair(id, uid, program, mentee, mentor, origin, rhythmDays, day, note);
    }
}
