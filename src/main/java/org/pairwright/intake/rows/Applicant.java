package org.pairwright.intake.rows;

import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Workplace;

/**
 * A person as one row describes her; texts are empty and answers absent where the row says nothing.
 *
 * @param answers to the person's own fields
 */
public record Applicant(
        SheetPlace at, Name name, Contact contact, Workplace workplace, Answers answers, Application application) {

    /** What a later row of the same person adds and changes; the later one's place. */
    public Applicant updatedBy(Applicant later) {
        return new Applicant(
                later.at,
                Newer.name(name, later.name),
                Newer.contact(contact, later.contact),
                Newer.workplace(workplace, later.workplace),
                Newer.answers(answers, later.answers),
                application.updatedBy(later.application));
    }
}
