package org.pairwright.program.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One run of a mentoring program.
 *
 * @param rhythmDays how many days a pair usually lets pass between two sessions
 * @param sample whether it is the sample program, which is removed in one click
 * @param retentionMonths for how many months after its end its people are kept; empty where nothing was agreed
 */
public record Program(
        long id,
        UUID uid,
        String name,
        Purpose purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        int rhythmDays,
        OptionalLong clonedFrom,
        boolean sample,
        Optional<LocalDate> archivedOn,
        OptionalInt retentionMonths) {

    /** Pairs usually meet monthly. */
    public static final int MONTHLY = 30;

    public Program {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a program needs a name");
        }
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a program cannot end before it starts");
        }
    }

    /** A program of which nobody said how long its people are kept. */
    public Program(
            long id,
            UUID uid,
            String name,
            Purpose purpose,
            LocalDate startsOn,
            LocalDate endsOn,
            int rhythmDays,
            OptionalLong clonedFrom,
            boolean sample,
            Optional<LocalDate> archivedOn) {
        this(id, uid, name, purpose, startsOn, endsOn, rhythmDays, clonedFrom, sample, archivedOn, OptionalInt.empty());
    }

    /** A program that is not stored yet. */
    public static Program planned(String name, Purpose purpose, LocalDate startsOn, LocalDate endsOn) {
        return new Program(
                0,
                UUID.randomUUID(),
                name,
                purpose,
                startsOn,
                endsOn,
                MONTHLY,
                OptionalLong.empty(),
                false,
                Optional.empty());
    }

    /** The same program under this name, with these dates and this rhythm. */
    public Program planned(String changedName, LocalDate starts, LocalDate ends, int rhythm) {
        return new Program(
                id, uid, changedName, purpose, starts, ends, rhythm, clonedFrom, sample, archivedOn, retentionMonths);
    }

    public Program asSample() {
        return new Program(
                id, uid, name, purpose, startsOn, endsOn, rhythmDays, clonedFrom, true, archivedOn, retentionMonths);
    }

    /** The same program, its people kept for this many months after its end. */
    public Program withRetention(OptionalInt months) {
        return new Program(
                id, uid, name, purpose, startsOn, endsOn, rhythmDays, clonedFrom, sample, archivedOn, months);
    }

    /** The last day on which its people are kept; empty where nothing was agreed. */
    public Optional<LocalDate> keptUntil() {
        return retentionMonths.isPresent()
                ? Optional.of(endsOn.plusMonths(retentionMonths.getAsInt()))
                : Optional.empty();
    }
}
