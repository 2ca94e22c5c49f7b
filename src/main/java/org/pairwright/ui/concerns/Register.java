package org.pairwright.ui.concerns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pairwright.care.Concerns;
import org.pairwright.care.ReadConcern;
import org.pairwright.program.people.Person;

/**
 * The register as it is shown.
 *
 * @param concerns the newest first; none while it is not open
 * @param people whom a concern can be about
 */
record Register(Concerns.State state, List<ReadConcern> concerns, List<Person> people) {
    static final Register CLOSED = new Register(Concerns.State.LOCKED, List.of(), List.of());

    Optional<Person> person(OptionalLong id) {
        return people.stream()
                .filter(person -> id.isPresent() && person.id() == id.getAsLong())
                .findFirst();
    }
}
