package org.pairwright.intake.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.pairwright.intake.cells.Emails;
import org.pairwright.intake.cells.Levels;
import org.pairwright.intake.cells.Names;
import org.pairwright.intake.cells.NamingNumber;
import org.pairwright.intake.cells.Zones;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Workplace;
import org.pairwright.text.Sentence;

/** Reads who the person of a row is. */
final class PersonReading {
    private final RowCells cells;

    PersonReading(RowCells cells) {
        this.cells = cells;
    }

    /** Without a name an e-mail address tells who it is; without both nothing does. */
    Optional<Name> name() {
        var name = nameAsWritten();
        if (name.isPresent()) {
            return name;
        }
        var byEmail = Emails.of(cells.text(IntakeField.EMAIL)).flatMap(Names::ofEmail);
        if (byEmail.isPresent()) {
            cells.warnWithout(
                    nameColumn(),
                    Sentence.of("intake.expected.name"),
                    Sentence.of("intake.action.nameOfEmail", byEmail.get().full()));
        } else {
            cells.rejectWithout(
                    nameColumn(), Sentence.of("intake.expected.name"), Sentence.of("intake.action.addName"));
        }
        return byEmail;
    }

    private Optional<Name> nameAsWritten() {
        String first = cells.text(IntakeField.FIRST_NAME);
        String last = cells.text(IntakeField.LAST_NAME);
        String full = cells.text(IntakeField.NAME);
        if (!last.isEmpty() || full.isEmpty()) {
            return Names.of(first, last);
        }
        return first.isEmpty()
                ? Names.ofFull(
                        full, cells.text(IntakeField.EMAIL), cells.taught().isLastNameFirst())
                : Names.ofFirstAndOther(first, full);
    }

    private IntakeField nameColumn() {
        return List.of(IntakeField.NAME, IntakeField.LAST_NAME, IntakeField.FIRST_NAME).stream()
                .filter(cells::has)
                .findFirst()
                .orElse(IntakeField.NAME);
    }

    /** Nobody is recognised by nothing; without a name that is said already. */
    Contact contact(boolean named) {
        var contact = new Contact(email(), number(IntakeField.PHONE));
        boolean unknown = named
                && contact.email().isEmpty()
                && !cells.says(IntakeField.EMAIL)
                && !cells.says(IntakeField.EMPLOYEE_ID);
        if (unknown) {
            cells.warnWithout(
                    IntakeField.EMAIL,
                    Sentence.of("intake.expected.identity"),
                    Sentence.of("intake.action.nameAndSite"));
        }
        return contact;
    }

    /** A bad address is left out; of several the first is taken. */
    private String email() {
        String written = cells.text(IntakeField.EMAIL);
        if (written.isEmpty()) {
            return "";
        }
        var email = Emails.of(written);
        if (email.isEmpty()) {
            cells.leaveOut(IntakeField.EMAIL, Sentence.of("intake.expected.email"));
            return "";
        }
        lookAt(written, email.get());
        return email.get();
    }

    private void lookAt(String written, String email) {
        if (written.indexOf('@') != written.lastIndexOf('@')
                && Emails.all(written).size() > 1) {
            cells.warn(
                    ProblemKind.ASSUMED,
                    IntakeField.EMAIL,
                    Sentence.of("intake.expected.oneEmail"),
                    Sentence.of("intake.action.firstTaken", email));
        }
        cells.taught()
                .mailDomains()
                .meant(email)
                .ifPresent(meant -> cells.warn(
                        ProblemKind.LOOKS_WRONG,
                        IntakeField.EMAIL,
                        Sentence.of("intake.expected.meant", meant),
                        Sentence.of("intake.action.asItStands")));
    }

    /** A number that names: with its leading zeros, in full where Excel shows 4.9E+12, left out where digits are lost. */
    private String number(IntakeField field) {
        var number = NamingNumber.of(cells.cell(field), cells.text(field));
        if (number.isEmpty() && cells.says(field)) {
            cells.warn(
                    ProblemKind.DAMAGED,
                    field,
                    Sentence.of("intake.expected.allDigits"),
                    Sentence.of("intake.action.digitsLost"));
        }
        return number.orElse("");
    }

    Workplace workplace() {
        String manager = cells.text(IntakeField.MANAGER);
        return new Workplace(
                number(IntakeField.EMPLOYEE_ID),
                cells.text(IntakeField.SITE),
                cells.text(IntakeField.DEPARTMENT),
                level(),
                timezone(),
                manager.isEmpty() ? ReportsTo.NONE : new ReportsTo(manager, OptionalLong.empty()));
    }

    private OptionalInt level() {
        var level = Levels.of(cells.cell(IntakeField.LEVEL));
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
