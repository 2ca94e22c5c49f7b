package org.pairwright.insight;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.program.pairs.PairCounts;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Role;

/**
 * How many people a program has, without the withdrawn.
 *
 * @param mentors who are mentors only
 * @param mentees who are mentees only
 * @param both who are both
 * @param places of all confirmed mentors together
 * @param freeByMentor how many of her places no running pair takes, by participant, for mentors who have any
 */
public record PeopleFigures(int mentors, int mentees, int both, int places, Map<Long, Integer> freeByMentor) {

    public PeopleFigures {
        freeByMentor = Collections.unmodifiableMap(new TreeMap<>(freeByMentor));
    }

    static PeopleFigures of(ProgramFacts facts) {
        return new PeopleFigures(
                withRole(facts, Role.MENTOR),
                withRole(facts, Role.MENTEE),
                withRole(facts, Role.BOTH),
                facts.confirmed().mapToInt(PeopleFigures::placesOf).sum(),
                freeByMentor(facts));
    }

    public int all() {
        return mentors + mentees + both;
    }

    /** Places that no running pair takes. */
    public int freePlaces() {
        return freeByMentor.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Places that running pairs take. */
    public int takenPlaces() {
        return places - freePlaces();
    }

    private static int withRole(ProgramFacts facts, Role role) {
        return (int) facts.taking().filter(who -> who.role() == role).count();
    }

    private static Map<Long, Integer> freeByMentor(ProgramFacts facts) {
        var taken =
                PairCounts.of(facts.pairs().stream().filter(life -> life.state().isRunning()));
        var free = new TreeMap<Long, Integer>();
        facts.confirmed().forEach(mentor -> free.put(mentor.id(), placesOf(mentor) - taken.menteesOf(mentor.id())));
        free.values().removeIf(places -> places <= 0);
        return free;
    }

    private static int placesOf(Participant participant) {
        return participant.role().mentors() ? participant.places() : 0;
    }
}
