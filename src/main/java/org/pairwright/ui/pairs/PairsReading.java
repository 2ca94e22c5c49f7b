package org.pairwright.ui.pairs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.following.PairLives;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.storage.pairs.CircleStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;

/** From where the list of pairs is read. */
public record PairsReading(PairLives lives, CircleStore circles, ParticipantStore participants, PersonStore persons) {

    /** All pairs of a program with their people, what needs a look first; seven queries in all. */
    List<PairRow> rows(long program, LocalDate today) {
        var people = people(program);
        var all = lives.ofProgram(program);
        var circles = circles(program, all);
        return all.stream()
                .map(life -> PairRow.of(
                                life,
                                who(people, life.pair().mentee()),
                                who(people, life.pair().mentor()),
                                today)
                        .in(inCircle(circles, life.pair())))
                .sorted(PairRow.MOST_URGENT_FIRST)
                .toList();
    }

    private Map<Long, InCircle> circles(long program, List<PairLife> all) {
        var pairs = all.stream()
                .map(PairLife::pair)
                .filter(pair -> pair.circle().isPresent())
                .collect(groupingBy(pair -> pair.circle().getAsLong()));
        return circles.ofProgram(program).stream()
                .filter(circle -> pairs.containsKey(circle.id()))
                .collect(toMap(Circle::id, circle -> {
                    var hers = pairs.getOrDefault(circle.id(), List.of());
                    return new InCircle(
                            circle.topic(),
                            (int) hers.stream().map(Pair::mentee).distinct().count(),
                            hers.stream().map(Pair::id).collect(toSet()));
                }));
    }

    private static Optional<InCircle> inCircle(Map<Long, InCircle> circles, Pair pair) {
        return pair.circle().stream()
                .boxed()
                .flatMap(circle -> Optional.ofNullable(circles.get(circle)).stream())
                .findFirst();
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
