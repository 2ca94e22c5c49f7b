package org.pairwright.ui.matching.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pairwright.matching.change.PairChanges;
import org.pairwright.pairing.Scenarios;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;

/**
 * What was read of the scenarios at once.
 *
 * @param chosen by run, in the order of the columns
 * @param runs those chosen with all that they propose
 * @param changes from the first to the second, where two are chosen
 */
record Reading(List<ScenarioRow> rows, List<Long> chosen, Map<Long, Run> runs, Optional<PairChanges> changes) {
    private static final int AT_FIRST = 2;

    /** Reads again only runs that are not known: a run never changes. Where none is chosen, the proposal and the newest other. */
    static Reading of(Scenarios scenarios, long program, List<Long> wanted, Map<Long, Run> known) {
        var all = scenarios.of(program);
        var shown = scenarios.shown(program);
        var there = wanted.stream()
                .filter(id -> all.stream().anyMatch(one -> one.id() == id))
                .toList();
        var chosen = there.isEmpty() ? atFirst(all, shown) : there;
        var runs = new HashMap<Long, Run>();
        chosen.forEach(id ->
                Optional.ofNullable(known.get(id)).or(() -> scenarios.find(id)).ifPresent(run -> runs.put(id, run)));
        var rows = all.stream()
                .map(one -> new ScenarioRow(one, shown.equals(OptionalLong.of(one.id())), chosen.contains(one.id())))
                .toList();
        var columns = chosen.stream().filter(runs::containsKey).toList();
        return new Reading(
                rows, columns, runs, changes(columns.stream().map(runs::get).toList()));
    }

    private static Optional<PairChanges> changes(List<Run> runs) {
        return runs.size() == 2 ? Optional.of(PairChanges.between(runs.getFirst(), runs.getLast())) : Optional.empty();
    }

    private static List<Long> atFirst(List<Scenario> all, OptionalLong shown) {
        return java.util.stream.Stream.concat(
                        all.stream().filter(one -> shown.equals(OptionalLong.of(one.id()))),
                        all.stream()
                                .filter(one -> !shown.equals(OptionalLong.of(one.id())))
                                .sorted(java.util.Comparator.comparing(
                                        one -> one.name().isEmpty())))
                .limit(AT_FIRST)
                .map(Scenario::id)
                .toList();
    }
}
