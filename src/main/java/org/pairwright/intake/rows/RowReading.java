package org.pairwright.intake.rows;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.people.Workplace;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/** One row being read: collects what it says and what is wrong with it. */
final class RowReading {
    private static final int MOST_PLACES = 50;

    private final RowReader reader;
    private final SheetRow row;
    private final SheetPlace at;
    private final List<Problem> problems = new ArrayList<>();

    RowReading(RowReader reader, SheetRow row, SheetPlace at) {
        this.reader = reader;
        this.row = row;
        this.at = at;
    }

    ReadRow read() {
        Optional<Name> name = name();
        Optional<Role> role = role();
        Contact contact = new Contact(email(), phone());
        Workplace workplace = workplace();
        name.ifPresent(_ -> noteIdentity(contact, workplace));
        var read = name.flatMap(known ->
                role.map(part -> new Applicant(at, known, contact, workplace, personAnswers(), application(part))));
        boolean wrong = problems.stream().anyMatch(Problem::isError);
        return read.filter(_ -> !wrong)
                .<ReadRow>map(applicant -> new ReadRow.Accepted(applicant, problems))
                .orElseGet(() -> new ReadRow.Rejected(at, row, problems));
    }

    private Optional<Name> name() {
        String first = text(IntakeField.FIRST_NAME);
        String last = text(IntakeField.LAST_NAME);
        String full = text(IntakeField.NAME);
        Optional<Name> name = Optional.empty();
        if (!last.isEmpty() || full.isEmpty()) {
            name = Names.of(first, last);
        } else {
            name = first.isEmpty() ? Names.ofFull(full) : Names.ofFirstAndOther(first, full);
        }
        if (name.isEmpty()) {
            missing(nameColumn(), Sentence.of("intake.expected.name"), Sentence.of("intake.action.addName"));
        }
        return name;
    }

    private String nameColumn() {
        return List.of(IntakeField.NAME, IntakeField.LAST_NAME, IntakeField.FIRST_NAME).stream()
                .filter(reader::has)
                .findFirst()
                .map(reader::title)
                .orElse("");
    }

    /** The role as written, as the sheet is called, or as what is offered and wanted tells. */
    private Optional<Role> role() {
        String written = text(IntakeField.ROLE);
        if (!written.isEmpty()) {
            var role = Roles.of(written);
            if (role.isEmpty()) {
                error(IntakeField.ROLE, Sentence.of("intake.expected.role"), Sentence.of("intake.action.correctRow"));
            }
            return role;
        }
        return reader.roleOfSheet().or(this::guessedRole);
    }

    private Optional<Role> guessedRole() {
        boolean offers = !text(IntakeField.OFFERED).isEmpty();
        boolean wants = !text(IntakeField.WANTED).isEmpty();
        if (!offers && !wants) {
            missing(
                    reader.title(IntakeField.ROLE),
                    Sentence.of("intake.expected.role"),
                    Sentence.of("intake.action.addRole"));
            return Optional.empty();
        }
        var guessed = offers && wants ? Role.BOTH : offers ? Role.MENTOR : Role.MENTEE;
        problems.add(new Problem(
                at,
                reader.title(IntakeField.ROLE),
                "",
                Sentence.of("intake.expected.role"),
                Sentence.of("intake.action.guessedRole", guessed),
                Severity.WARNING));
        return Optional.of(guessed);
    }

    private String email() {
        String written = text(IntakeField.EMAIL);
        var email = Emails.of(written);
        if (!written.isEmpty() && email.isEmpty()) {
            if (text(IntakeField.EMPLOYEE_ID).isEmpty()) {
                error(IntakeField.EMAIL, Sentence.of("intake.expected.email"), Sentence.of("intake.action.correctRow"));
            } else {
                warning(IntakeField.EMAIL, Sentence.of("intake.expected.email"), Sentence.of("intake.action.leftOut"));
            }
        }
        return email.orElse("");
    }

    private String phone() {
        return reader.cell(row, IntakeField.PHONE) instanceof Cell.Amount amount
                ? amount.value().toPlainString()
                : text(IntakeField.PHONE);
    }

    private Workplace workplace() {
        String manager = text(IntakeField.MANAGER);
        return new Workplace(
                text(IntakeField.EMPLOYEE_ID),
                text(IntakeField.SITE),
                text(IntakeField.DEPARTMENT),
                level(),
                timezone(),
                manager.isEmpty() ? ReportsTo.NONE : new ReportsTo(manager, OptionalLong.empty()));
    }

    private OptionalInt level() {
        var level = WholeNumbers.levelOf(reader.cell(row, IntakeField.LEVEL));
        if (level.isEmpty() && !text(IntakeField.LEVEL).isEmpty()) {
            warning(IntakeField.LEVEL, Sentence.of("intake.expected.level"), Sentence.of("intake.action.leftOut"));
        }
        return level;
    }

    private String timezone() {
        String written = text(IntakeField.TIMEZONE);
        var zone = Zones.of(written);
        if (zone.isEmpty() && !written.isEmpty()) {
            warning(
                    IntakeField.TIMEZONE,
                    Sentence.of("intake.expected.timezone"),
                    Sentence.of("intake.action.leftOut"));
        }
        return zone.orElse("");
    }

    /** Without e-mail and staff number a person is told apart by her name and site only. */
    private void noteIdentity(Contact contact, Workplace workplace) {
        boolean badEmail = problems.stream().anyMatch(Problem::isError);
        if (contact.email().isEmpty() && workplace.employeeId().isEmpty() && !badEmail) {
            problems.add(new Problem(
                    at,
                    reader.title(IntakeField.EMAIL),
                    "",
                    Sentence.of("intake.expected.identity"),
                    Sentence.of("intake.action.nameAndSite"),
                    Severity.WARNING));
        }
    }

    private Answers personAnswers() {
        var answers = withChoices(Answers.NONE, IntakeField.LANGUAGES, BuiltIn.LANGUAGES);
        var start = reader.day(row, IntakeField.START);
        if (start.isEmpty() && !text(IntakeField.START).isEmpty()) {
            warning(IntakeField.START, Sentence.of("intake.expected.date"), Sentence.of("intake.action.leftOut"));
        }
        return start.map(day -> answers.with(IntakeField.START.key(), new Answer.Day(day)))
                .orElse(answers);
    }

    private Application application(Role role) {
        var offered = withChoices(Answers.NONE, IntakeField.OFFERED, BuiltIn.OFFERED);
        var wanted = withChoices(offered, IntakeField.WANTED, BuiltIn.WANTED);
        String notes = text(IntakeField.NOTES);
        var answers = notes.isEmpty() ? wanted : wanted.with(BuiltIn.NOTES, new Answer.Text(notes));
        return new Application(role, status(), places(role), signedUp(), answers);
    }

    private Answers withChoices(Answers answers, IntakeField field, String name) {
        var given = reader.choices(row, field);
        return given.isEmpty() ? answers : answers.with(name, new Answer.Choices(given));
    }

    private Optional<Status> status() {
        String written = text(IntakeField.STATUS);
        var status = Statuses.of(written);
        if (status.isEmpty() && !written.isEmpty()) {
            warning(IntakeField.STATUS, Sentence.of("intake.expected.status"), Sentence.of("intake.action.leftOut"));
        }
        return status;
    }

    private OptionalInt places(Role role) {
        if (!role.mentors() || text(IntakeField.CAPACITY).isEmpty()) {
            return OptionalInt.empty();
        }
        var places = WholeNumbers.of(reader.cell(row, IntakeField.CAPACITY));
        if (places.isEmpty() || places.getAsInt() > MOST_PLACES) {
            error(
                    IntakeField.CAPACITY,
                    Sentence.of("intake.expected.capacity", MOST_PLACES),
                    Sentence.of("intake.action.correctRow"));
        } else if (places.getAsInt() == 0) {
            warning(IntakeField.CAPACITY, Sentence.of("intake.expected.aPlace"), Sentence.of("intake.action.noPlaces"));
        }
        return places;
    }

    private Optional<LocalDate> signedUp() {
        var day = reader.day(row, IntakeField.SIGNED_UP_AT);
        if (day.isEmpty() && !text(IntakeField.SIGNED_UP_AT).isEmpty()) {
            warning(
                    IntakeField.SIGNED_UP_AT,
                    Sentence.of("intake.expected.date"),
                    Sentence.of("intake.action.leftOut"));
        }
        return day;
    }

    private String text(IntakeField field) {
        var cell = reader.cell(row, field);
        if (cell instanceof Cell.Fault fault) {
            noteFault(field, fault);
            return "";
        }
        return field == IntakeField.NOTES ? cell.shown().strip() : Names.tidy(cell.shown());
    }

    private void noteFault(IntakeField field, Cell.Fault fault) {
        var problem = new Problem(
                at,
                reader.title(field),
                fault.shown(),
                Sentence.of("intake.expected.value"),
                Sentence.of("intake.action.fixFormula"),
                Severity.WARNING);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private void missing(String column, Sentence expected, Sentence action) {
        problems.add(new Problem(at, column, "", expected, action, Severity.ERROR));
    }

    private void error(IntakeField field, Sentence expected, Sentence action) {
        add(field, expected, action, Severity.ERROR);
    }

    private void warning(IntakeField field, Sentence expected, Sentence action) {
        add(field, expected, action, Severity.WARNING);
    }

    private void add(IntakeField field, Sentence expected, Sentence action, Severity severity) {
        String found = reader.cell(row, field).shown().strip();
        problems.add(new Problem(at, reader.title(field), found, expected, action, severity));
    }
}
