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
     * @param circle of which the mentee is a member and the mentor a facilitator, where they meet in one
     * @param score when confirmed, 0 to 100
     * @param reasons when confirmed
     */
    public record Origin(
            OptionalLong run, OptionalLong circle, LocalDate confirmedOn, OptionalInt score, List<Reason> reasons) {
        public Origin {
            reasons = List.copyOf(reasons);
        }

        /** Confirmed on that day, of no run and no circle. */
        public static Origin on(LocalDate day, OptionalInt score, List<Reason> reasons) {
            return new Origin(OptionalLong.empty(), OptionalLong.empty(), day, score, reasons);
        }

        /** Confirmed on that day as one of a circle. */
        public static Origin inCircle(long circle, LocalDate day, int score, List<Reason> reasons) {
            return new Origin(OptionalLong.empty(), OptionalLong.of(circle), day, OptionalInt.of(score), reasons);
        }
    }

    public OptionalLong run() {
        return origin.run();
    }

    public OptionalLong circle() {
        return origin.circle();
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
