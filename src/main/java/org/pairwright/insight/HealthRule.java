package org.pairwright.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.text.Sentence;

/**
 * Judges how an active pair does, by when the two last met.
 *
 * <p>Once they met: on track up to one and a half rhythms after the last session that took place, needs a look up to two
 * and a half, at risk beyond. Before the first session: too early up to day 20 after the start, needs a look from day
 * 21, at risk from day 30. A missed session is no contact. Pairs that are not active have no health.
 */
public final class HealthRule {
    /** Days after the start from which a pair should have met. */
    public static final int FIRST_LOOK = 21;

    /** Days after the start from which a pair that never met is at risk. */
    public static final int FIRST_ALARM = 30;

    private HealthRule() {}

    /** The pair's health on the day {@code today}; empty unless it is active. */
    public static Optional<Health> judge(PairLife life, LocalDate today) {
        if (life.state() != PairState.ACTIVE) {
            return Optional.empty();
        }
        return Optional.of(life.lastMetOn(today)
                .map(met -> judgeByLastMeeting(met, life.pair().rhythmDays(), today))
                .orElseGet(() -> judgeByStart(life.startedOn().orElseThrow(), today)));
    }

    private static Health judgeByLastMeeting(LocalDate met, int rhythm, LocalDate today) {
        long days = ChronoUnit.DAYS.between(met, today);
        return new Health(levelAfter(days, rhythm), Sentence.of("insight.health.met", met, days, rhythm));
    }

    /** Doubled on both sides, so that half rhythms stay whole numbers. */
    private static HealthLevel levelAfter(long days, int rhythm) {
        if (2 * days <= 3L * rhythm) {
            return HealthLevel.ON_TRACK;
        }
        return 2 * days <= 5L * rhythm ? HealthLevel.NEEDS_A_LOOK : HealthLevel.AT_RISK;
    }

    private static Health judgeByStart(LocalDate started, LocalDate today) {
        long days = ChronoUnit.DAYS.between(started, today);
        if (days < 0) {
            return new Health(HealthLevel.TOO_EARLY, Sentence.of("insight.health.notStarted", started));
        }
        if (days < FIRST_LOOK) {
            return new Health(HealthLevel.TOO_EARLY, Sentence.of("insight.health.justStarted", started, days));
        }
        var level = days < FIRST_ALARM ? HealthLevel.NEEDS_A_LOOK : HealthLevel.AT_RISK;
        return new Health(level, Sentence.of("insight.health.neverMet", started, days));
    }
}
