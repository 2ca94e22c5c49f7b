package org.pairwright.intake.review;

import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Workplace;

/** Somebody of a similar name at the same site, on the desk or in the same files. She is asked; nothing is merged. */
public record Similar(Candidate candidate, Name name, Contact contact, Workplace workplace) {

    static Similar of(Person person) {
        return new Similar(new Candidate.OnDesk(person.id()), person.name(), person.contact(), person.workplace());
    }

    static Similar of(Applicant applicant) {
        return new Similar(
                new Candidate.InFiles(applicant.at()), applicant.name(), applicant.contact(), applicant.workplace());
    }
}
