package org.pairwright.intake.rows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;

/**
 * What a row says of the person's part in the program.
 *
 * @param places how many mentees a mentor takes, where said
 * @param answers to the participant's fields
 */
public record Application(
        Role role, Optional<Status> status, OptionalInt places, Optional<LocalDate> signedUpOn, Answers answers) {

    /** Both roles where the two differ; of the rest the later where it says something. */
    Application updatedBy(Application later) {
        return new Application(
                role == later.role ? role : Role.BOTH,
                later.status.or(() -> status),
                later.places.isPresent() ? later.places : places,
                later.signedUpOn.or(() -> signedUpOn),
                Newer.answers(answers, later.answers));
    }
}
