package org.pairwright.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;

/** A person with her place in one program. */
public record Enrolled(Person person, Participant participant) {

    /** Participants with their persons, in the order of the participants. */
    public static List<Enrolled> joined(List<Person> persons, List<Participant> participants) {
        Map<Long, Person> byId = persons.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return participants.stream()
                .flatMap(participant -> Optional.ofNullable(byId.get(participant.person())).stream()
                        .map(person -> new Enrolled(person, participant)))
                .toList();
    }
}
