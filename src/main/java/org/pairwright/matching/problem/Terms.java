package org.pairwright.matching.problem;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;

/**
 * On what terms the people are matched.
 *
 * @param floor pairs below this many points are not allowed, unless pinned; 0 for no floor
 * @param criteria kept in the order of their positions
 * @param pinsAndBans those that name nobody of this run have no effect
 * @param labels how people read the fields that are not built in, by the field's name
 * @param on the day at which time zones are compared (their standard offsets, so that summer time does not matter)
 */
public record Terms(
        Aim aim,
        long floor,
        List<Criterion> criteria,
        List<PinBan> pinsAndBans,
        Map<String, String> labels,
        LocalDate on) {

    public Terms {
        criteria = criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::position))
                .toList();
        pinsAndBans = List.copyOf(pinsAndBans);
        labels = Map.copyOf(labels);
    }

    /** No floor, no pins, no bans, built-in fields only. */
    public static Terms of(Aim aim, List<Criterion> criteria, LocalDate on) {
        return new Terms(aim, 0, criteria, List.of(), Map.of(), on);
    }

    /** The weights in force together: what a perfect pair would earn. */
    public long mostPoints() {
        return criteria.stream().mapToLong(Criterion::most).sum();
    }

    /** What people read: 0 to 100, rounded down; 100 where there are only rules, since nothing is lacking. */
    public int scoreOf(long points) {
        return mostPoints() == 0 ? 100 : (int) (100 * points / mostPoints());
    }

    public Terms with(Aim changed) {
        return new Terms(changed, floor, criteria, pinsAndBans, labels, on);
    }

    public Terms withFloor(long changed) {
        return new Terms(aim, changed, criteria, pinsAndBans, labels, on);
    }

    /** The floor that people write as a score of 100: a pair reads at least {@code score}. */
    public Terms withFloorAt(int score) {
        return withFloor(Math.ceilDiv(score * mostPoints(), 100L));
    }

    public Terms with(List<PinBan> changed) {
        return new Terms(aim, floor, criteria, changed, labels, on);
    }
}
