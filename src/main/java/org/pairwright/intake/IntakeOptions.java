package org.pairwright.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.pairwright.intake.columns.SavedMapping;
import org.pairwright.program.people.Status;

/**
 * How files are to be read.
 *
 * @param sheet only the sheet of this name
 * @param mapping what was said about columns before
 * @param status of people for whom no column says one
 * @param today the day on which people signed up for whom no column says it
 */
public record IntakeOptions(Optional<String> sheet, SavedMapping mapping, Status status, LocalDate today) {

    public static IntakeOptions usual(LocalDate today) {
        return new IntakeOptions(Optional.empty(), SavedMapping.NONE, Status.CONFIRMED, today);
    }

    public IntakeOptions onlySheet(String name) {
        return new IntakeOptions(Optional.of(name), mapping, status, today);
    }

    public IntakeOptions withMapping(SavedMapping said) {
        return new IntakeOptions(sheet, said, status, today);
    }

    public IntakeOptions withStatus(Status said) {
        return new IntakeOptions(sheet, mapping, said, today);
    }
}
