package org.pairwright.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.program.people.Status;

/**
 * How files are to be understood.
 *
 * @param sheet only the sheet of this name
 * @param said what she said about them
 * @param status of people for whom no column says one
 * @param today the day on which people signed up for whom no column says it
 */
public record IntakeOptions(Optional<String> sheet, Said said, Status status, LocalDate today) {

    public static IntakeOptions usual(LocalDate today) {
        return new IntakeOptions(Optional.empty(), Said.NOTHING, Status.CONFIRMED, today);
    }

    public IntakeOptions onlySheet(String name) {
        return new IntakeOptions(Optional.of(name), said, status, today);
    }

    public IntakeOptions with(Said changed) {
        return new IntakeOptions(sheet, changed, status, today);
    }

    public IntakeOptions with(Recipe changed) {
        return with(said.with(changed));
    }

    public IntakeOptions withStatus(Status changed) {
        return new IntakeOptions(sheet, said, changed, today);
    }

    Recipe recipe() {
        return said.recipe();
    }
}
