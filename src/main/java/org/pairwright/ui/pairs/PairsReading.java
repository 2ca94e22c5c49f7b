package org.pairwright.ui.pairs;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.following.PairLives;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.storage.ParticipantStore;
import org.pairwright.storage.PersonStore;

/** From where the list of pairs is read. */
public record PairsReading(PairLives lives, ParticipantStore participants, PersonStore persons) {

    /** All pairs of a program with their people, what needs a look first; six queries in all. */
    List<PairRow> rows(long program, LocalDate today) {
        var people = people(program);
        return lives.ofProgram(program).stream()
                .map(life -> PairRow.of(
                        life,
                        who(people, life.pair().mentee()),
                        who(people, life.pair().mentor()),
                        today))
                .sorted(PairRow.MOST_URGENT_FIRST)
                .toList();
    }

    /** The person behind each participant, by the participant's id. */
    private Map<Long, Person> people(long program) {
        var byId = persons.ofProgram(program).stream().collect(toMap(Person::id, person -> person));
        return participants.ofProgram(program).stream()
                .collect(toMap(Participant::id, participant -> who(byId, participant.person())));
    }

    private static Person who(Map<Long, Person> people, long id) {
        return Optional.ofNullable(people.get(id)).orElseThrow(() -> new IllegalStateException("nobody with " + id));
    }
}
