package org.pairwright.intake.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.Newer;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;

/** Persons and participants brought up to date with what an applicant says, and what that changes. */
public final class UpToDate {
    private static final int USUAL_PLACES = 1;
    private static final int USUAL_NEEDS = 1;

    private UpToDate() {}

    public static Person person(Applicant applicant) {
        return Person.unknown(applicant.name(), applicant.contact(), applicant.workplace(), applicant.answers());
    }

    public static Person person(Person known, Applicant applicant) {
        return known.withName(Newer.name(known.name(), applicant.name()))
                .withContact(Newer.contact(known.contact(), applicant.contact()))
                .withWorkplace(Newer.workplace(known.workplace(), applicant.workplace()))
                .withAnswers(Newer.answers(known.answers(), applicant.answers()));
    }

    /** A participant who is not stored yet; what the row does not say is as {@code unsaid} says. */
    public static Participant participant(Applicant applicant, long person, long program, Unsaid unsaid) {
        var application = applicant.application();
        return new Participant(
                0,
                UUID.randomUUID(),
                person,
                program,
                application.role(),
                application.status().orElse(unsaid.status()),
                application.signedUpOn().orElse(unsaid.today()),
                places(application.role(), application.places(), USUAL_PLACES),
                needs(application.role(), USUAL_NEEDS),
                Optional.empty(),
                application.answers());
    }

    /** What holds where a row is silent. */
    public record Unsaid(Status status, LocalDate today) {}

    public static Participant participant(Participant known, Applicant applicant) {
        var application = applicant.application();
        var changed = new Participant(
                known.id(),
                known.uid(),
                known.person(),
                known.program(),
                known.role(),
                application.status().orElse(known.status()),
                application.signedUpOn().orElse(known.appliedOn()),
                known.places(),
                known.mentorsNeeded(),
                known.away(),
                Newer.answers(known.answers(), application.answers()));
        int places = places(
                application.role(),
                application.places(),
                usual(known.places(), USUAL_PLACES, known.role().mentors()));
        int needs = needs(
                application.role(),
                usual(known.mentorsNeeded(), USUAL_NEEDS, known.role().isMentored()));
        return changed.withRole(application.role(), places, needs);
    }

    private static int usual(int known, int usual, boolean said) {
        return said ? known : usual;
    }

    private static int places(Role role, OptionalInt said, int otherwise) {
        return role.mentors() ? said.orElse(otherwise) : 0;
    }

    private static int needs(Role role, int otherwise) {
        return role.isMentored() ? otherwise : 0;
    }

    /** What an applicant would change of somebody in the program. */
    static List<FieldChange> changes(Person person, Participant participant, Applicant applicant) {
        var changes = new ArrayList<FieldChange>();
        var newPerson = person(person, applicant);
        var newParticipant = participant(participant, applicant);
        var before = values(person, participant);
        var after = values(newPerson, newParticipant);
        for (int n = 0; n < before.size(); n++) {
            if (!before.get(n).value().equals(after.get(n).value())) {
                changes.add(new FieldChange(
                        before.get(n).field(),
                        before.get(n).value(),
                        after.get(n).value()));
            }
        }
        return changes;
    }

    private record Value(IntakeField field, String value) {}

    private static List<Value> values(Person person, Participant participant) {
        var values = new ArrayList<Value>();
        BiConsumer<IntakeField, String> add = (field, value) -> values.add(new Value(field, value));
        var workplace = person.workplace();
        add.accept(IntakeField.FIRST_NAME, person.name().first());
        add.accept(IntakeField.LAST_NAME, person.name().last());
        add.accept(IntakeField.EMAIL, person.contact().email());
        add.accept(IntakeField.PHONE, person.contact().phone());
        add.accept(IntakeField.EMPLOYEE_ID, workplace.employeeId());
        add.accept(IntakeField.SITE, workplace.site());
        add.accept(IntakeField.DEPARTMENT, workplace.department());
        add.accept(
                IntakeField.LEVEL,
                workplace.level().isPresent() ? "" + workplace.level().getAsInt() : "");
        add.accept(IntakeField.TIMEZONE, workplace.timezone());
        add.accept(IntakeField.MANAGER, workplace.manager().asWritten());
        add.accept(IntakeField.LANGUAGES, shown(person.answers(), BuiltIn.LANGUAGES));
        add.accept(IntakeField.START, shown(person.answers(), IntakeField.START.key()));
        addPart(add, participant);
        return values;
    }

    private static void addPart(BiConsumer<IntakeField, String> add, Participant participant) {
        add.accept(IntakeField.ROLE, participant.role().name());
        add.accept(IntakeField.STATUS, participant.status().name());
        add.accept(IntakeField.CAPACITY, "" + participant.places());
        add.accept(IntakeField.SIGNED_UP_AT, participant.appliedOn().toString());
        add.accept(IntakeField.OFFERED, shown(participant.answers(), BuiltIn.OFFERED));
        add.accept(IntakeField.WANTED, shown(participant.answers(), BuiltIn.WANTED));
        add.accept(IntakeField.NOTES, shown(participant.answers(), BuiltIn.NOTES));
    }

    private static String shown(Answers answers, String field) {
        return answers.to(field)
                .map(answer -> switch (answer) {
                    case Answer.Text text -> text.text();
                    case Answer.Amount amount -> amount.amount().toPlainString();
                    case Answer.Choices choices -> String.join("; ", choices.choices());
                    case Answer.Day day -> day.day().toString();
                    case Answer.YesNo yesNo -> String.valueOf(yesNo.yes());
                })
                .orElse("");
    }
}
