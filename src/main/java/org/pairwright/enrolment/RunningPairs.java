package org.pairwright.enrolment;

import java.util.List;
import org.pairwright.program.pairs.PairCounts;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.storage.pairs.PairStore;

/**
 * How many running pairs a participant has as a mentor and as a mentee.
 *
 * @param placesTaken of the mentor's places
 * @param needsMet of the mentors whom the mentee needs
 */
record RunningPairs(int asMentor, int asMentee, int placesTaken, int needsMet) {
    static final RunningPairs NONE = new RunningPairs(0, 0, 0, 0);

    static RunningPairs of(Participant participant, PairStore pairs) {
        var hers = pairs.ofProgram(participant.program()).stream()
                .filter(pair -> pair.mentor() == participant.id() || pair.mentee() == participant.id())
                .toList();
        var running = hers.stream()
                .map(pair -> new PairLife(pair, pairs.eventsOf(pair.id()), List.of(), List.of()))
                .filter(life -> life.state().isRunning())
                .toList();
        int asMentor = (int) running.stream()
                .filter(life -> life.pair().mentor() == participant.id())
                .count();
        var counts = PairCounts.of(running.stream());
        return new RunningPairs(
                asMentor,
                running.size() - asMentor,
                counts.menteesOf(participant.id()),
                counts.mentorsOf(participant.id()));
    }
}
