package org.pairwright.intake.review;

import java.util.Optional;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.SheetPlace;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Person;

/**
 * Somebody of a similar name at the same site, on the desk or in the same files. She is asked; nothing is merged.
 *
 * @param at the row in the files; empty for somebody on the desk
 */
public record Similar(Name name, Contact contact, Optional<SheetPlace> at) {

    static Similar of(Person person) {
        return new Similar(person.name(), person.contact(), Optional.empty());
    }

    static Similar of(Applicant applicant) {
        return new Similar(applicant.name(), applicant.contact(), Optional.of(applicant.at()));
    }
}
