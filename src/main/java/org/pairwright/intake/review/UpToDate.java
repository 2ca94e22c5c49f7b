package org.pairwright.intake.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.recipe.Policy;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.Newer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.people.Workplace;

/**
 * Persons and participants brought up to date with what an applicant says, as far as the policy of each field lets it, and
 * what that changes. What a row does not say never erases anything.
 */
public final class UpToDate {
    private static final int USUAL_PLACES = 1;
    private static final int USUAL_NEEDS = 1;

    private final Map<IntakeField, Policy> policies;

    public UpToDate(Map<IntakeField, Policy> policies) {
        this.policies = Map.copyOf(policies);
    }

    /** Somebody who is not stored yet. */
    public static Person person(Applicant applicant) {
        return Person.unknown(applicant.name(), applicant.contact(), applicant.workplace(), applicant.answers());
    }

    public Person person(Person known, Applicant applicant) {
        return known.withName(name(known.name(), Newer.name(known.name(), applicant.name())))
                .withContact(contact(known.contact(), Newer.contact(known.contact(), applicant.contact())))
                .withWorkplace(workplace(known.workplace(), Newer.workplace(known.workplace(), applicant.workplace())))
                .withAnswers(answers(known.answers(), Newer.answers(known.answers(), applicant.answers())));
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

    public Participant participant(Participant known, Applicant applicant) {
        var application = applicant.application();
        var changed = new Participant(
                known.id(),
                known.uid(),
                known.person(),
                known.program(),
                known.role(),
                overwrites(IntakeField.STATUS) ? application.status().orElse(known.status()) : known.status(),
                overwrites(IntakeField.SIGNED_UP_AT)
                        ? application.signedUpOn().orElse(known.appliedOn())
                        : known.appliedOn(),
                known.places(),
                known.mentorsNeeded(),
                known.away(),
                answers(known.answers(), Newer.answers(known.answers(), application.answers())));
        var role = overwrites(IntakeField.ROLE) ? application.role() : known.role();
        var said = overwrites(IntakeField.CAPACITY) || !known.role().mentors()
                ? application.places()
                : OptionalInt.empty();
        int places = places(
                role, said, usual(known.places(), USUAL_PLACES, known.role().mentors()));
        int needs = needs(
                role, usual(known.mentorsNeeded(), USUAL_NEEDS, known.role().isMentored()));
        return changed.withRole(role, places, needs);
    }

    /** What an applicant would change of somebody in the program. */
    List<FieldChange> changes(Person person, Participant participant, Applicant applicant) {
        var before = FieldValues.of(person, Optional.of(participant));
        var after = FieldValues.of(person(person, applicant), Optional.of(participant(participant, applicant)));
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            var change = new FieldChange(field, before.getOrDefault(field, ""), after.getOrDefault(field, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private boolean overwrites(IntakeField field) {
        return policy(field) == Policy.OVERWRITE;
    }

    private Policy policy(IntakeField field) {
        return policies.getOrDefault(field, Policy.OVERWRITE);
    }

    private String text(IntakeField field, String known, String newer) {
        return switch (policy(field)) {
            case OVERWRITE -> newer;
            case FILL_IF_EMPTY -> known.isEmpty() ? newer : known;
            case NEVER -> known;
        };
    }

    /** A name in one column is both. */
    private Name name(Name known, Name newer) {
        var first = policies.containsKey(IntakeField.NAME) ? IntakeField.NAME : IntakeField.FIRST_NAME;
        var last = policies.containsKey(IntakeField.NAME) ? IntakeField.NAME : IntakeField.LAST_NAME;
        return new Name(text(first, known.first(), newer.first()), text(last, known.last(), newer.last()));
    }

    private Contact contact(Contact known, Contact newer) {
        return new Contact(
                text(IntakeField.EMAIL, known.email(), newer.email()),
                text(IntakeField.PHONE, known.phone(), newer.phone()));
    }

    private Workplace workplace(Workplace known, Workplace newer) {
        var manager = text(
                IntakeField.MANAGER,
                known.manager().asWritten(),
                newer.manager().asWritten());
        return new Workplace(
                text(IntakeField.EMPLOYEE_ID, known.employeeId(), newer.employeeId()),
                text(IntakeField.SITE, known.site(), newer.site()),
                text(IntakeField.DEPARTMENT, known.department(), newer.department()),
                level(known.level(), newer.level()),
                text(IntakeField.TIMEZONE, known.timezone(), newer.timezone()),
                manager.equals(known.manager().asWritten()) ? known.manager() : newer.manager());
    }

    private OptionalInt level(OptionalInt known, OptionalInt newer) {
        return switch (policy(IntakeField.LEVEL)) {
            case OVERWRITE -> newer;
            case FILL_IF_EMPTY -> known.isPresent() ? known : newer;
            case NEVER -> known;
        };
    }

    private Answers answers(Answers known, Answers newer) {
        var all = newer;
        for (var field : FieldValues.OURS.entrySet()) {
            var policy = policy(field.getValue());
            var before = known.to(field.getKey());
            boolean stays = policy == Policy.NEVER || (policy == Policy.FILL_IF_EMPTY && before.isPresent());
            if (stays) {
                var rest = all.without(field.getKey());
                all = before.map(answer -> rest.with(field.getKey(), answer)).orElse(rest);
            }
        }
        return all;
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
}
