package org.pairwright.intake.rows;

import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;

/** Reads what part the person of a row wants to play. */
final class ApplicationReading {
    private static final int MOST_PLACES = 50;

    private final RowCells cells;

    ApplicationReading(RowCells cells) {
        this.cells = cells;
    }

    /** Empty where the role is not understood; the other cells are looked at nevertheless. */
    Optional<Application> application() {
        var role = role();
        var places = places(role.map(Role::mentors).orElse(true));
        var status = status();
        var signedUp = cells.day(IntakeField.SIGNED_UP_AT);
        return role.map(part -> new Application(part, status, places, signedUp, answers()));
    }

    /** As written, as the sheet is called, or as what is offered and wanted tells. */
    private Optional<Role> role() {
        String written = cells.text(IntakeField.ROLE);
        if (written.isEmpty()) {
            return cells.roleOfSheet().or(this::guessedRole);
        }
        var role = Roles.of(written);
        if (role.isEmpty()) {
            cells.reject(IntakeField.ROLE, Sentence.of("intake.expected.role"));
        }
        return role;
    }

    private Optional<Role> guessedRole() {
        boolean offers = cells.says(IntakeField.OFFERED);
        boolean wants = cells.says(IntakeField.WANTED);
        if (!offers && !wants) {
            cells.rejectWithout(
                    IntakeField.ROLE, Sentence.of("intake.expected.role"), Sentence.of("intake.action.addRole"));
            return Optional.empty();
        }
        var oneOfBoth = offers ? Role.MENTOR : Role.MENTEE;
        var guessed = offers && wants ? Role.BOTH : oneOfBoth;
        cells.warn(
                ProblemKind.MISSING,
                IntakeField.ROLE,
                Sentence.of("intake.expected.role"),
                Sentence.of("intake.action.guessedRole", guessed));
        return Optional.of(guessed);
    }

    private OptionalInt places(boolean mentors) {
        if (!mentors || !cells.says(IntakeField.CAPACITY)) {
            return OptionalInt.empty();
        }
        var places = WholeNumbers.of(cells.cell(IntakeField.CAPACITY));
        if (places.isEmpty() || places.getAsInt() > MOST_PLACES) {
            cells.reject(IntakeField.CAPACITY, Sentence.of("intake.expected.capacity", MOST_PLACES));
        } else if (places.getAsInt() == 0) {
            cells.warn(
                    ProblemKind.ASSUMED,
                    IntakeField.CAPACITY,
                    Sentence.of("intake.expected.aPlace"),
                    Sentence.of("intake.action.noPlaces"));
        }
        return places;
    }

    private Optional<Status> status() {
        var status = Statuses.of(cells.text(IntakeField.STATUS));
        if (status.isEmpty() && cells.says(IntakeField.STATUS)) {
            cells.leaveOut(IntakeField.STATUS, Sentence.of("intake.expected.status"));
        }
        return status;
    }

    private Answers answers() {
        var offered = with(Answers.NONE, IntakeField.OFFERED, BuiltIn.OFFERED);
        var both = with(offered, IntakeField.WANTED, BuiltIn.WANTED);
        String notes = cells.text(IntakeField.NOTES);
        return notes.isEmpty() ? both : both.with(BuiltIn.NOTES, new Answer.Text(notes));
    }

    private Answers with(Answers answers, IntakeField field, String name) {
        var given = cells.choices(field);
        return given.isEmpty() ? answers : answers.with(name, new Answer.Choices(given));
    }
}
