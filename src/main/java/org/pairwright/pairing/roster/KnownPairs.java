package org.pairwright.pairing.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.pairwright.program.pairs.PairCounts;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;

/** The pairs that there are and were, in this program and the others: who knows whom, and which places are taken. */
public final class KnownPairs {
    private final Map<Long, Set<Long>> met = new HashMap<>();
    private final Map<Long, Integer> mentorsOf = new HashMap<>();
    private final Map<Long, Integer> menteesOf = new HashMap<>();
    private final Map<Long, Integer> menteesOfPerson = new HashMap<>();
    private final Set<Couple> notAgain = new HashSet<>();

    public static KnownPairs of(PairingStores stores) {
        var known = new KnownPairs();
        for (Program program : stores.programs().all()) {
            var pairs = stores.results().pairs().ofProgram(program.id());
            if (!pairs.isEmpty()) {
                var events = stores.results().pairs().eventsOfProgram(program.id());
                known.add(
                        PairLife.ofAll(pairs, events, List.of(), List.of()),
                        stores.people().participants().ofProgram(program.id()));
            }
        }
        return known;
    }

    private void add(List<PairLife> lives, List<Participant> participants) {
        var personOf = new HashMap<Long, Long>();
        participants.forEach(one -> personOf.put(one.id(), one.person()));
        for (PairLife life : lives) {
            add(
                    life,
                    personOf.getOrDefault(life.pair().mentee(), 0L),
                    personOf.getOrDefault(life.pair().mentor(), 0L));
        }
        var running = PairCounts.of(lives.stream().filter(life -> life.state().isRunning()));
        personOf.forEach((participant, person) -> {
            mentorsOf.put(participant, running.mentorsOf(participant));
            menteesOf.put(participant, running.menteesOf(participant));
            menteesOfPerson.merge(person, running.menteesOf(participant), Integer::sum);
        });
    }

    private void add(PairLife life, long mentee, long mentor) {
        met.computeIfAbsent(mentee, _ -> new HashSet<>()).add(mentor);
        met.computeIfAbsent(mentor, _ -> new HashSet<>()).add(mentee);
        var pair = life.pair();
        if (life.state().isRunning() || declined(life)) {
            notAgain.add(new Couple(pair.mentee(), pair.mentor()));
        }
    }

    private static boolean declined(PairLife life) {
        return life.lastEvent()
                .filter(event -> event.kind() == PairEvent.Kind.DECLINED)
                .isPresent();
    }

    /** The persons with whom this person was or is paired. */
    Set<Long> metBy(long person) {
        return met.getOrDefault(person, Set.of());
    }

    /** Of how many mentors this mentee is served now; a circle serves her as one. */
    int mentorsOf(long participant) {
        return mentorsOf.getOrDefault(participant, 0);
    }

    /** How many mentees this mentor has now, those of circles aside. */
    int menteesOf(long participant) {
        return menteesOf.getOrDefault(participant, 0);
    }

    /** How many mentees this person has now over all programs, those of circles aside. */
    int menteesOfPerson(long person) {
        return menteesOfPerson.getOrDefault(person, 0);
    }

    /** The pairs that are not proposed again: they run, or one of the two declined. */
    Set<Couple> notAgain() {
        return notAgain;
    }

    /** How many places more in a program would all be hers, within what she takes over all programs; empty where she set no limit. */
    public OptionalInt room(Participant mentor, Person person) {
        int here = Math.max(0, mentor.places() - menteesOf(mentor.id()));
        var limit = person.loadLimit();
        return limit.isPresent()
                ? OptionalInt.of(Math.max(0, limit.getAsInt() - menteesOfPerson(person.id()) - here))
                : OptionalInt.empty();
    }
}
