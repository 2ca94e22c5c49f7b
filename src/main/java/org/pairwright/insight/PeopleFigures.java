package org.pairwright.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Role;

/**
 * How many people a program has, without the withdrawn.
 *
 * @param mentors who are mentors only
 * @param mentees who are mentees only
 * @param both who are both
 * @param places of all confirmed mentors together
 * @param freePlaces of those, how many no running pair takes
 */
public record PeopleFigures(int mentors, int mentees, int both, int places, int freePlaces) {

    static PeopleFigures of(ProgramFacts facts) {
        return new PeopleFigures(
                withRole(facts, Role.MENTOR),
                withRole(facts, Role.MENTEE),
                withRole(facts, Role.BOTH),
                facts.confirmed().mapToInt(PeopleFigures::places).sum(),
                freePlaces(facts));
    }

    public int all() {
        return mentors + mentees + both;
    }

    /** Places that running pairs take. */
    public int takenPlaces() {
        return places - freePlaces;
    }

    private static int withRole(ProgramFacts facts, Role role) {
        return (int) facts.taking().filter(who -> who.role() == role).count();
    }

    private static int freePlaces(ProgramFacts facts) {
        var taken = facts.pairs().stream()
                .filter(life -> life.state().isRunning())
                .collect(groupingBy(life -> life.pair().mentor(), counting()));
        return facts.confirmed()
                .mapToInt(mentor -> Math.max(
                        0, places(mentor) - taken.getOrDefault(mentor.id(), 0L).intValue()))
                .sum();
    }

    private static int places(Participant participant) {
        return participant.role().mentors() ? participant.places() : 0;
    }
}
