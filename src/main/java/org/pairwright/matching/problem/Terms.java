package org.pairwright.matching.problem;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;

/**
 * On what terms the people are matched.
 *
 * @param settings what is asked for; its floor is taken from {@code floor}
 * @param floor pairs below this many points are not allowed, unless pinned; 0 for no floor
 * @param criteria kept in the order of their positions
 * @param given what is given of single people and pairs
 * @param labels how people read the fields that are not built in, by the field's name
 * @param on the day at which time zones are compared (their standard offsets, so that summer time does not matter)
 */
public record Terms(
        Settings settings,
        long floor,
        List<Criterion> criteria,
        Given given,
        Map<String, String> labels,
        LocalDate on) {

    public Terms {
        criteria = criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::position))
                .toList();
        labels = Map.copyOf(labels);
    }

    /** No more is asked than an aim and a floor. */
    public Terms(
            Aim aim,
            long floor,
            List<Criterion> criteria,
            List<PinBan> pinsAndBans,
            Map<String, String> labels,
            LocalDate on) {
        this(Settings.of(aim), floor, criteria, Given.of(pinsAndBans), labels, on);
    }

    /** No floor, no pins, no bans, built-in fields only. */
    public static Terms of(Aim aim, List<Criterion> criteria, LocalDate on) {
        return new Terms(aim, 0, criteria, List.of(), Map.of(), on);
    }

    public Aim aim() {
        return settings.aim();
    }

    public List<PinBan> pinsAndBans() {
        return given.pinsAndBans();
    }

    /** The weights in force together: what a perfect pair would earn; where anybody chose, choices among them. */
    public long mostPoints() {
        return criteria.stream().mapToLong(Criterion::most).sum() + mostForChoices();
    }

    private int mostForChoices() {
        return given.choices().stream().allMatch(Choice::avoids) ? 0 : settings.choices();
    }

    /** What people read: 0 to 100, rounded down; 100 where there are only rules, since nothing is lacking. */
    public int scoreOf(long points) {
        return mostPoints() == 0 ? 100 : (int) (100 * points / mostPoints());
    }

    /** The least points that people read as at least this score. */
    public long pointsOf(int score) {
        return Math.ceilDiv(score * mostPoints(), 100L);
    }

    public Terms with(Aim changed) {
        return new Terms(settings.with(changed), floor, criteria, given, labels, on);
    }

    /** The settings as they are, with their floor in points. */
    public Terms with(Settings changed) {
        int least = changed.aim() == Aim.BEST ? 0 : changed.unplacedBelow();
        return new Terms(changed, pointsOf(Math.max(changed.floor(), least)), criteria, given, labels, on);
    }

    public Terms withFloor(long changed) {
        return new Terms(settings, changed, criteria, given, labels, on);
    }

    /** The floor that people write as a score of 100: a pair reads at least {@code score}. */
    public Terms withFloorAt(int score) {
        return withFloor(pointsOf(score));
    }

    public Terms with(List<PinBan> changed) {
        return with(given.with(changed));
    }

    /** The floor stays at the points it has. */
    public Terms with(Given changed) {
        return new Terms(settings, floor, criteria, changed, labels, on);
    }
}
