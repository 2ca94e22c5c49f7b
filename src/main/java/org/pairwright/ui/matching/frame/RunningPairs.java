package org.pairwright.ui.matching.frame;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.storage.pairs.PairStore;

/**
 * Who is in a pair already, which matching leaves as it is.
 *
 * @param others by participant those with whom she is
 */
public record RunningPairs(Map<Long, List<Long>> others) {

    static RunningPairs of(PairStore pairs, long program) {
        var running = PairLife.ofAll(pairs.ofProgram(program), pairs.eventsOfProgram(program), List.of(), List.of());
        return new RunningPairs(running.stream()
                .filter(life -> life.state().isRunning())
                .map(PairLife::pair)
                .flatMap(
                        pair -> Stream.of(new Two(pair.mentee(), pair.mentor()), new Two(pair.mentor(), pair.mentee())))
                .collect(groupingBy(Two::one, flatMapping(two -> Stream.of(two.other()), toList()))));
    }

    /** With whom she is, from either side; nobody where she is in no running pair. */
    public List<Long> with(long participant) {
        return others.getOrDefault(participant, List.of());
    }

    /** A pair as one of the two sees it. */
    private record Two(long one, long other) {}
}
