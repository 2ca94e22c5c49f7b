package org.pairwright.intake.running;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.plan.Purpose;

/** What a sheet named "Program" says. */
public record ProgramDetails(
        String name,
        Optional<Purpose> purpose,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        OptionalInt rhythmDays,
        Optional<LocalDate> asOf) {}
