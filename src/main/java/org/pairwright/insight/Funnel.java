package org.pairwright.insight;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Status;

/**
 * How many participants came how far. Each step counts the people who reached at least that step, so that the numbers
 * never rise from left to right. Whoever has withdrawn is in none.
 *
 * <ul>
 *   <li>applied: everybody else
 *   <li>confirmed: status confirmed, or matched at some time
 *   <li>matched: in a pair that runs (invited, active, paused) or that went at least as far as the next step
 *   <li>active: in a pair that was active at some time, even if it has ended since
 *   <li>completed: in a pair that is completed
 * </ul>
 *
 * @param furthest the furthest step of each participant, by the participant's id
 */
public record Funnel(Map<Long, FunnelStep> furthest) {

    public Funnel {
        furthest = Collections.unmodifiableMap(new TreeMap<>(furthest));
    }

    static Funnel of(ProgramFacts facts) {
        var furthest = new TreeMap<Long, FunnelStep>();
        facts.taking().forEach(participant -> furthest.put(participant.id(), byStatus(participant)));
        for (var life : facts.pairs()) {
            byPair(life)
                    .ifPresent(step -> List.of(life.pair().mentee(), life.pair().mentor())
                            .forEach(participant ->
                                    furthest.computeIfPresent(participant, (_, was) -> later(was, step))));
        }
        return new Funnel(furthest);
    }

    /** The participants who came at least that far, by id. */
    public List<Long> participants(FunnelStep step) {
        return furthest.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(step) >= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    public int count(FunnelStep step) {
        return participants(step).size();
    }

    private static FunnelStep byStatus(Participant participant) {
        return participant.status() == Status.CONFIRMED ? FunnelStep.CONFIRMED : FunnelStep.APPLIED;
    }

    private static Optional<FunnelStep> byPair(PairLife life) {
        if (life.state() == PairState.COMPLETED) {
            return Optional.of(FunnelStep.COMPLETED);
        }
        if (life.startedOn().isPresent()) {
            return Optional.of(FunnelStep.ACTIVE);
        }
        return life.state().isRunning() ? Optional.of(FunnelStep.MATCHED) : Optional.empty();
    }

    private static FunnelStep later(FunnelStep one, FunnelStep other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
