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
 * @param run the matching run that proposed it, where one did
 * @param score when confirmed, 0 to 100
 * @param reasons when confirmed
 * @param rhythmDays how many days they mean to let pass between two sessions
 * @param note the administrator's own, never exported
 */
public record Pair(
        long id,
        UUID uid,
        long program,
        long mentee,
        long mentor,
        OptionalLong run,
        LocalDate confirmedOn,
        OptionalInt score,
        List<Reason> reasons,
        int rhythmDays,
        LocalDate plannedEndOn,
        String note) {

    public Pair {
        reasons = List.copyOf(reasons);
    }

    public Pair withNote(String changed) {
        return new Pair(
                id, uid, program, mentee, mentor, run, confirmedOn, score, reasons, rhythmDays, plannedEndOn, changed);
    }

    public Pair withRhythm(int days) {
        return new Pair(id, uid, program, mentee, mentor, run, confirmedOn, score, reasons, days, plannedEndOn, note);
    }

    public Pair withPlannedEnd(LocalDate day) {
        return new Pair(id, uid, program, mentee, mentor, run, confirmedOn, score, reasons, rhythmDays, day, note);
    }
}
