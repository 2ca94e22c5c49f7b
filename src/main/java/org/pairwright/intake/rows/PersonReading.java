package org.pairwright.intake.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Workplace;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.text.Sentence;

/** Reads who the person of a row is. */
final class PersonReading {
    private final RowCells cells;

    PersonReading(RowCells cells) {
        this.cells = cells;
    }

    Optional<Name> name() {
        var name = nameAsWritten();
        if (name.isEmpty()) {
            cells.rejectWithout(
                    nameColumn(), Sentence.of("intake.expected.name"), Sentence.of("intake.action.addName"));
        }
        return name;
    }

    private Optional<Name> nameAsWritten() {
        String first = cells.text(IntakeField.FIRST_NAME);
        String last = cells.text(IntakeField.LAST_NAME);
        String full = cells.text(IntakeField.NAME);
        if (!last.isEmpty() || full.isEmpty()) {
            return Names.of(first, last);
        }
        return first.isEmpty() ? Names.ofFull(full) : Names.ofFirstAndOther(first, full);
    }

    private IntakeField nameColumn() {
        return List.of(IntakeField.NAME, IntakeField.LAST_NAME, IntakeField.FIRST_NAME).stream()
                .filter(cells::has)
                .findFirst()
                .orElse(IntakeField.NAME);
    }

    Contact contact() {
        var contact = new Contact(email(), phone());
        boolean unknown =
                contact.email().isEmpty() && !cells.says(IntakeField.EMAIL) && !cells.says(IntakeField.EMPLOYEE_ID);
        if (unknown) {
            cells.warn(
                    ProblemKind.MISSING,
                    IntakeField.EMAIL,
                    Sentence.of("intake.expected.identity"),
                    Sentence.of("intake.action.nameAndSite"));
        }
        return contact;
    }

    /** A bad address is left out where a staff number tells who it is; otherwise the row cannot be taken in. */
    private String email() {
        String written = cells.text(IntakeField.EMAIL);
        var email = Emails.of(written);
        if (email.isPresent() || written.isEmpty()) {
            return email.orElse("");
        }
        if (cells.says(IntakeField.EMPLOYEE_ID)) {
            cells.leaveOut(IntakeField.EMAIL, Sentence.of("intake.expected.email"));
        } else {
            cells.reject(IntakeField.EMAIL, Sentence.of("intake.expected.email"));
        }
        return "";
    }

    /** A number as Excel shows it may be 4.9E+12. */
    private String phone() {
        return cells.cell(IntakeField.PHONE) instanceof Cell.Amount amount
                ? amount.value().toPlainString()
                : cells.text(IntakeField.PHONE);
    }

    Workplace workplace() {
        String manager = cells.text(IntakeField.MANAGER);
        return new Workplace(
                cells.text(IntakeField.EMPLOYEE_ID),
                cells.text(IntakeField.SITE),
                cells.text(IntakeField.DEPARTMENT),
                level(),
                timezone(),
                manager.isEmpty() ? ReportsTo.NONE : new ReportsTo(manager, OptionalLong.empty()));
    }

    private OptionalInt level() {
        var level = WholeNumbers.levelOf(cells.cell(IntakeField.LEVEL));
        if (level.isEmpty() && cells.says(IntakeField.LEVEL)) {
            cells.leaveOut(IntakeField.LEVEL, Sentence.of("intake.expected.level"));
        }
        return level;
    }

    private String timezone() {
        String written = cells.text(IntakeField.TIMEZONE);
        var zone = Zones.of(written);
        if (zone.isEmpty() && !written.isEmpty()) {
            cells.leaveOut(IntakeField.TIMEZONE, Sentence.of("intake.expected.timezone"));
        }
        return zone.orElse("");
    }

    Answers answers() {
        var languages = cells.choices(IntakeField.LANGUAGES);
        var answers = languages.isEmpty()
                ? Answers.NONE
                : Answers.NONE.with(BuiltIn.LANGUAGES, new Answer.Choices(languages));
        return cells.day(IntakeField.START)
                .map(day -> answers.with(IntakeField.START.key(), new Answer.Day(day)))
                .orElse(answers);
    }
}
