package org.pairwright.intake.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Workplace;

/** What is known of somebody, field by field as text, always in the same order. */
final class FieldValues {
    /** Answers that every desk knows, by their name. */
    static final Map<String, IntakeField> OURS = Map.of(
            BuiltIn.LANGUAGES,
            IntakeField.LANGUAGES,
            IntakeField.START.key(),
            IntakeField.START,
            BuiltIn.OFFERED,
            IntakeField.OFFERED,
            BuiltIn.WANTED,
            IntakeField.WANTED,
            BuiltIn.NOTES,
            IntakeField.NOTES);

    private static final List<String> OF_PERSON = List.of(BuiltIn.LANGUAGES, IntakeField.START.key());
    private static final List<String> OF_PARTICIPANT = List.of(BuiltIn.OFFERED, BuiltIn.WANTED, BuiltIn.NOTES);

    private final Map<Target, String> values = new LinkedHashMap<>();

    private FieldValues() {}

    static Map<Target, String> of(Person person, Optional<Participant> participant) {
        var all = new FieldValues();
        all.person(person.name(), person.contact(), person.workplace());
        all.answers(person.answers(), OF_PERSON);
        participant.ifPresent(all::participant);
        return all.values;
    }

    static Map<Target, String> of(Applicant applicant) {
        var all = new FieldValues();
        all.person(applicant.name(), applicant.contact(), applicant.workplace());
        all.answers(applicant.answers(), OF_PERSON);
        var application = applicant.application();
        all.add(IntakeField.ROLE, application.role().name());
        all.add(IntakeField.STATUS, application.status().map(Enum::name).orElse(""));
        all.add(IntakeField.CAPACITY, number(application.places()));
        all.add(
                IntakeField.SIGNED_UP_AT,
                application.signedUpOn().map(Object::toString).orElse(""));
        all.answers(application.answers(), OF_PARTICIPANT);
        return all.values;
    }

    private void person(Name name, Contact contact, Workplace workplace) {
        add(IntakeField.FIRST_NAME, name.first());
        add(IntakeField.LAST_NAME, name.last());
        add(IntakeField.EMAIL, contact.email());
        add(IntakeField.PHONE, contact.phone());
        add(IntakeField.EMPLOYEE_ID, workplace.employeeId());
        add(IntakeField.SITE, workplace.site());
        add(IntakeField.DEPARTMENT, workplace.department());
        add(IntakeField.LEVEL, number(workplace.level()));
        add(IntakeField.TIMEZONE, workplace.timezone());
        add(IntakeField.MANAGER, workplace.manager().asWritten());
    }

    private void participant(Participant participant) {
        add(IntakeField.ROLE, participant.role().name());
        add(IntakeField.STATUS, participant.status().name());
        add(IntakeField.CAPACITY, "" + participant.places());
        add(IntakeField.SIGNED_UP_AT, participant.appliedOn().toString());
        answers(participant.answers(), OF_PARTICIPANT);
    }

    /** First ours, whether answered or not, then hers. */
    private void answers(Answers answers, List<String> ours) {
        ours.forEach(field -> add(
                OURS.getOrDefault(field, IntakeField.NOTES),
                answers.to(field).map(FieldValues::shown).orElse("")));
        answers.byField().entrySet().stream()
                .filter(answer -> !OURS.containsKey(answer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer ->
                        values.put(new Target.Own(answer.getKey(), FieldKind.TEXT, false), shown(answer.getValue())));
    }

    private void add(IntakeField field, String value) {
        values.put(Target.of(field), value);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? "" + number.getAsInt() : "";
    }

    private static String shown(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.text();
            case Answer.Amount amount -> amount.amount().toPlainString();
            case Answer.Choices choices -> String.join("; ", choices.choices());
            case Answer.Day day -> day.day().toString();
            case Answer.YesNo yesNo -> String.valueOf(yesNo.yes());
        };
    }
}
