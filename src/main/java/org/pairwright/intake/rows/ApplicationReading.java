package org.pairwright.intake.rows;

import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.cells.Places;
import org.pairwright.intake.cells.Statuses;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;

/** Reads what part the person of a row wants to play. */
final class ApplicationReading {
    private final RowCells cells;

    ApplicationReading(RowCells cells) {
        this.cells = cells;
    }

    /** Empty where the role is not understood; the other cells are looked at nevertheless. */
    Optional<Application> application(Answers own) {
        var role = role();
        var places = places(role.map(Role::mentors).orElse(true));
        var status = status();
        var signedUp = cells.day(IntakeField.SIGNED_UP_AT);
        var answers = answers().updatedBy(own);
        return role.map(part -> new Application(part, status, places, signedUp, answers));
    }

    /** As written, as a label above or the sheet is called, or as what is offered and wanted tells. */
    private Optional<Role> role() {
        if (!cells.says(IntakeField.ROLE)) {
            return cells.roleAround().or(this::guessedRole);
        }
        var said = RoleColumns.in(cells);
        if (said.role().isPresent()) {
            return said.role();
        }
        if (said.isDoubtful()) {
            cells.reject(IntakeField.ROLE, Sentence.of("intake.expected.role"));
            return Optional.empty();
        }
        return cells.roleAround().or(this::guessedRole);
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

    /** Not understood it is left to what is usual; a rough one is taken with a warning. */
    private OptionalInt places(boolean mentors) {
        if (!mentors || !cells.says(IntakeField.CAPACITY)) {
            return OptionalInt.empty();
        }
        var cell = cells.cell(IntakeField.CAPACITY);
        var places = Places.of(cell).or(() -> Places.lostInDate(cell));
        var expected = Sentence.of("intake.expected.capacity", Places.MOST);
        if (places.isEmpty()) {
            cells.warn(
                    ProblemKind.NOT_UNDERSTOOD,
                    IntakeField.CAPACITY,
                    expected,
                    Sentence.of("intake.action.usualPlaces"));
        } else if (places.get().number() == 0) {
            cells.warn(
                    ProblemKind.ASSUMED,
                    IntakeField.CAPACITY,
                    Sentence.of("intake.expected.aPlace"),
                    Sentence.of("intake.action.noPlaces"));
        } else if (!places.get().exact()) {
            cells.warn(
                    ProblemKind.ASSUMED,
                    IntakeField.CAPACITY,
                    expected,
                    Sentence.of("intake.action.takenAs", places.get().number()));
        }
        return places.map(Places::whole).orElse(OptionalInt.empty());
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
