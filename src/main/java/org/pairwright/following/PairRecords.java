package org.pairwright.following;

import org.pairwright.program.pairs.Pair;
import org.pairwright.program.people.Person;
import org.pairwright.storage.pairs.GoalStore;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.pairs.SessionStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.text.Sentence;

/** Where everything about a pair is kept, for the acts of this room. */
public record PairRecords(
        PairStore pairs, SessionStore sessions, GoalStore goals, ParticipantStore participants, PersonStore persons) {

    /** A pair that must be there. */
    Pair pair(long id) {
        return pairs.find(id).orElseThrow(() -> new IllegalStateException("no pair " + id));
    }

    /** Both by name, as in "Amara Okafor and Kenji Watanabe". */
    Sentence names(Pair pair) {
        return Sentence.of("following.pair", name(pair.mentee()), name(pair.mentor()));
    }

    private String name(long participant) {
        return participants
                .find(participant)
                .flatMap(found -> persons.find(found.person()))
                .map(Person::name)
                .orElseThrow(() -> new IllegalStateException("no participant " + participant))
                .full();
    }
}
