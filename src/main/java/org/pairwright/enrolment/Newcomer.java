package org.pairwright.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.people.Workplace;

/**
 * Somebody who is to be added to a program.
 *
 * @param start the person, new or from another program, with a fresh place in this one
 * @param draft the form, completed by what is known of her
 * @param before what the form would hold if nothing had been typed
 */
record Newcomer(Enrolled start, Draft draft, Draft before) {

    static Newcomer to(long program, Draft draft, PeopleStores stores, LocalDate today) {
        return onTheDesk(draft, program, stores)
                .map(person ->
                        joining(new Enrolled(person, place(program, today).of(person.id())), draft))
                .orElseGet(
                        () -> new Newcomer(new Enrolled(unknown(draft), place(program, today)), draft, Draft.blank()));
    }

    /** The same name and e-mail address, and not in this program: the same person. */
    private static Optional<Person> onTheDesk(Draft draft, long program, PeopleStores stores) {
        return Optional.of(draft.text(Draft.EMAIL))
                .filter(email -> !email.isEmpty())
                .flatMap(stores.persons()::withEmail)
                .filter(person -> person.name().full().equalsIgnoreCase(typedName(draft)))
                .filter(person -> stores.participants().ofPerson(person.id()).stream()
                        .noneMatch(place -> place.program() == program));
    }

    private static Newcomer joining(Enrolled start, Draft draft) {
        var before = Draft.of(start);
        var completed = before.withRole(draft.role()).withStatus(draft.status());
        for (var entry : draft.typed().entrySet()) {
            if (!entry.getValue().isBlank()) {
                completed = completed.with(entry.getKey(), entry.getValue());
            }
        }
        return new Newcomer(start, completed, before);
    }

    private static Participant place(long program, LocalDate today) {
        return new Participant(
                0,
                UUID.randomUUID(),
                0,
                program,
                Role.MENTEE,
                Status.APPLIED,
                today,
                0,
                1,
                Optional.empty(),
                Answers.NONE);
    }

    /** A person cannot be without a name, a form can: until its problems are said, she is called by a sign. */
    private static Person unknown(Draft draft) {
        var name = typedName(draft);
        return Person.unknown(
                new Name(name.isEmpty() ? "?" : name, ""), new Contact("", ""), Workplace.UNKNOWN, Answers.NONE);
    }

    private static String typedName(Draft draft) {
        return (draft.text(Draft.FIRST) + " " + draft.text(Draft.LAST)).strip();
    }
}
