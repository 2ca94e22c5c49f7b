package org.pairwright.intake.running;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.pairs.PairState;

/** One row of a sheet of pairs. */
public record PairRow(Two two, Course course, OptionalInt rhythmDays, Optional<LocalDate> plannedEnd) {

    /** How the pair went so far. */
    public record Course(
            Optional<LocalDate> confirmed,
            Optional<LocalDate> started,
            PairState state,
            Optional<LocalDate> since,
            String reason) {}
}
