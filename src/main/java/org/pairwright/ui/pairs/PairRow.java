package org.pairwright.ui.pairs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.pairwright.insight.Health;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.HealthRule;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Person;
import org.pairwright.ui.shell.PairFilter;

/**
 * A pair as the list shows it, on the day {@code today}.
 *
 * @param circle in which the two meet, where they do
 * @param health empty unless it is active
 */
record PairRow(
        PairLife life,
        Person mentee,
        Person mentor,
        Optional<InCircle> circle,
        Optional<Health> health,
        LocalDate today) {

    /** What needs a look first; among equals who has waited longest, then by name. */
    static final Comparator<PairRow> MOST_URGENT_FIRST = Comparator.comparingInt(PairRow::urgency)
            .thenComparing(row -> row.lastMetOn().or(row.life()::startedOn).orElse(LocalDate.MAX))
            .thenComparing(PairRow::menteeName);

    static PairRow of(PairLife life, Person mentee, Person mentor, LocalDate today) {
        return new PairRow(life, mentee, mentor, Optional.empty(), HealthRule.judge(life, today), today);
    }

    PairRow in(Optional<InCircle> meeting) {
        return new PairRow(life, mentee, mentor, meeting, health, today);
    }

    long id() {
        return life.pair().id();
    }

    String menteeName() {
        return mentee.name().full();
    }

    String mentorName() {
        return mentor.name().full();
    }

    /** Both sites, or the one that they share. */
    String sites() {
        var one = mentee.workplace().site();
        var other = mentor.workplace().site();
        if (one.equals(other) || other.isEmpty()) {
            return one;
        }
        return one.isEmpty() ? other : one + " – " + other;
    }

    PairState state() {
        return life.state();
    }

    Optional<HealthLevel> level() {
        return health.map(Health::level);
    }

    Optional<LocalDate> lastMetOn() {
        return life.lastMetOn(today);
    }

    /** When they mean to meet again, as the last session says; empty once the pair is closed. */
    Optional<LocalDate> nextOn() {
        return life.sessions().isEmpty() || !state().isRunning()
                ? Optional.empty()
                : life.sessions().getLast().next();
    }

    /** Whether the day on which they meant to meet went by. */
    boolean isOverdue() {
        return nextOn().filter(day -> day.isBefore(today)).isPresent();
    }

    boolean fits(PairFilter filter) {
        return switch (filter) {
            case PairFilter.All _ -> true;
            case PairFilter.InState in -> state() == in.state();
            case PairFilter.WithHealth with ->
                level().filter(level -> level.name().equals(with.level())).isPresent();
            case PairFilter.These these -> these.pairs().contains(id());
        };
    }

    /** How long a session of this pair usually lasts, as the last one says. */
    Optional<Session> lastSession() {
        return life.sessions().isEmpty()
                ? Optional.empty()
                : Optional.of(life.sessions().getLast());
    }

    private int urgency() {
        return switch (state()) {
            case ACTIVE -> level().map(PairRow::urgencyOf).orElse(6);
            case INVITED -> 3;
            case PAUSED -> 6;
            case COMPLETED -> 7;
            case ENDED -> 8;
        };
    }

    /** The more urgent, the lower. */
    static int urgencyOf(HealthLevel level) {
        return switch (level) {
            case AT_RISK -> 1;
            case NEEDS_A_LOOK -> 2;
            case TOO_EARLY -> 4;
            case ON_TRACK -> 5;
        };
    }
}
