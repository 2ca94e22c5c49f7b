package org.pairwright.insight;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Proposal;

/**
 * What is stored of one program, as far as figures rest on it.
 *
 * @param participants all of the program, withdrawn ones too
 * @param persons at least those behind the participants
 * @param proposal of the latest matching run
 */
public record ProgramFacts(
        Program program,
        List<Participant> participants,
        List<Person> persons,
        List<PairLife> pairs,
        List<Circle> circles,
        Optional<Proposal> proposal) {

    public ProgramFacts {
        participants = List.copyOf(participants);
        persons = List.copyOf(persons);
        pairs = List.copyOf(pairs);
        circles = List.copyOf(circles);
    }

    /** Everybody who has not withdrawn. */
    public Stream<Participant> taking() {
        return participants.stream().filter(participant -> participant.status() != Status.WITHDRAWN);
    }

    /** The circle in which the two of a pair meet, where they do. */
    public Optional<Circle> circleOf(Pair pair) {
        return circles.stream()
                .filter(circle -> pair.circle().equals(OptionalLong.of(circle.id())))
                .findFirst();
    }

    Stream<Participant> confirmed() {
        return participants.stream().filter(participant -> participant.status() == Status.CONFIRMED);
    }

    Stream<PairLife> in(PairState state) {
        return pairs.stream().filter(life -> life.state() == state);
    }

    /** Pairs that hold: running or completed, not ended. */
    Stream<PairLife> holding() {
        return pairs.stream().filter(life -> life.state() != PairState.ENDED);
    }

    /** The person behind each participant, by the participant's id. */
    public Map<Long, Person> personByParticipant() {
        var byId = persons.stream().collect(toMap(Person::id, person -> person));
        return participants.stream()
                .filter(participant -> byId.containsKey(participant.person()))
                .collect(toMap(Participant::id, participant -> byId.get(participant.person())));
    }
}
