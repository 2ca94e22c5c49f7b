package org.pairwright.intake.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;

/** The people of the desk as one program sees them, as values: a dry run needs no desk. */
public final class KnownPeople {
    private final Recognition<Known> recognition = new Recognition<>();

    private KnownPeople() {}

    public static KnownPeople none() {
        return new KnownPeople();
    }

    /**
     * Those of a desk.
     *
     * @param participants those of the program
     */
    public static KnownPeople of(List<Person> persons, List<Participant> participants) {
        Map<Long, Participant> byPerson =
                participants.stream().collect(Collectors.toMap(Participant::person, Function.identity()));
        var known = new KnownPeople();
        persons.forEach(person -> known.recognition.add(
                Identity.of(person), new Known(person, Optional.ofNullable(byPerson.get(person.id())))));
        return known;
    }

    Optional<Known> same(Applicant applicant) {
        return recognition.same(Identity.of(applicant));
    }

    Optional<Known> similar(Applicant applicant) {
        return recognition.similar(Identity.of(applicant));
    }
}
