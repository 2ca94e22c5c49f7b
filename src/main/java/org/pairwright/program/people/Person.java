package org.pairwright.program.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pairwright.program.fields.Answers;

/**
 * Somebody known to the organisation, once per desk.
 *
 * @param id 0 until stored
 * @param leftOn when she left the organisation
 * @param loadLimit how many mentees she takes at most over all programs
 * @param removedOn when everything personal was taken out of this row, which stands in for her in the figures
 */
public record Person(
        long id,
        UUID uid,
        Name name,
        Contact contact,
        Workplace workplace,
        Optional<LocalDate> leftOn,
        OptionalInt loadLimit,
        Answers answers,
        Optional<LocalDate> removedOn) {

    /** Somebody who was not removed. */
    public Person(
            long id,
            UUID uid,
            Name name,
            Contact contact,
            Workplace workplace,
            Optional<LocalDate> leftOn,
            OptionalInt loadLimit,
            Answers answers) {
        this(id, uid, name, contact, workplace, leftOn, loadLimit, answers, Optional.empty());
    }

    /** A person who is not stored yet. */
    public static Person unknown(Name name, Contact contact, Workplace workplace, Answers answers) {
        return new Person(
                0, UUID.randomUUID(), name, contact, workplace, Optional.empty(), OptionalInt.empty(), answers);
    }

    /** The same, with the number by which she is stored. */
    public Person numbered(long number) {
        return new Person(number, uid, name, contact, workplace, leftOn, loadLimit, answers, removedOn);
    }

    public Person withName(Name changed) {
        return new Person(id, uid, changed, contact, workplace, leftOn, loadLimit, answers, removedOn);
    }

    public Person withContact(Contact changed) {
        return new Person(id, uid, name, changed, workplace, leftOn, loadLimit, answers, removedOn);
    }

    public Person withWorkplace(Workplace changed) {
        return new Person(id, uid, name, contact, changed, leftOn, loadLimit, answers, removedOn);
    }

    public Person withAnswers(Answers changed) {
        return new Person(id, uid, name, contact, workplace, leftOn, loadLimit, changed, removedOn);
    }
}
