package org.pairwright.following;

import static org.pairwright.following.Trouble.Field.DATE;
import static org.pairwright.following.Trouble.Field.REASON;
import static org.pairwright.following.Trouble.Field.UNTIL;
import static org.pairwright.program.pairs.PairEvent.Kind.ACCEPTED;
import static org.pairwright.program.pairs.PairEvent.Kind.COMPLETED;
import static org.pairwright.program.pairs.PairEvent.Kind.DECLINED;
import static org.pairwright.program.pairs.PairEvent.Kind.ENDED;
import static org.pairwright.program.pairs.PairEvent.Kind.EXTENDED;
import static org.pairwright.program.pairs.PairEvent.Kind.PAUSED;
import static org.pairwright.program.pairs.PairEvent.Kind.REOPENED;
import static org.pairwright.program.pairs.PairEvent.Kind.RESUMED;
import static org.pairwright.program.pairs.PairEvent.Kind.STARTED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairEvent.Kind;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Moves a pair along its life: what may happen next, and writing down that it did. */
public final class PairStatus {
    private static final int LONGEST_REASON = 4_000;

    private final Journal journal;
    private final PairRecords records;
    private final Clock clock;

    public PairStatus(Journal journal, PairRecords records, Clock clock) {
        this.journal = journal;
        this.records = records;
        this.clock = clock;
    }

    /** What may happen to the pair next, the likeliest first. */
    public static List<Kind> possible(PairLife life) {
        return switch (life.state()) {
            case INVITED -> accepted(life) ? List.of(STARTED, DECLINED) : List.of(ACCEPTED, STARTED, DECLINED);
            case ACTIVE -> List.of(PAUSED, COMPLETED, ENDED, EXTENDED);
            case PAUSED -> List.of(RESUMED, COMPLETED, ENDED);
            case COMPLETED, ENDED -> List.of(REOPENED);
        };
    }

    /**
     * Something as she says it happened.
     *
     * @param reason in her words, without blame; may be blank
     * @param until the new planned end of a pair that is extended; not asked otherwise
     */
    public record Happening(Kind kind, Optional<LocalDate> on, String reason, Optional<LocalDate> until) {

        public Happening(Kind kind, LocalDate on, String reason) {
            this(kind, Optional.of(on), reason, Optional.empty());
        }
    }

    /** What is wrong with it; empty where nothing is. */
    public List<Trouble> check(PairLife life, Happening happening) {
        var checks = new Checks();
        if (!possible(life).contains(happening.kind())) {
            checks.trouble(DATE, "following.trouble.notPossible", life.state(), happening.kind());
        }
        var earliest = life.lastEvent().map(PairEvent::on).orElse(life.pair().confirmedOn());
        checks.day(happening.on(), earliest, LocalDate.now(clock), "following.trouble.beforeLastEvent");
        checks.length(REASON, happening.reason(), LONGEST_REASON);
        if (happening.kind() == EXTENDED) {
            checkUntil(life, happening, checks);
        }
        return checks.troubles();
    }

    /** Writes it down as one step; a pair that is extended gets its new planned end with it. */
    public Outcome happen(long pair, Happening happening) {
        var life = new PairLives(records).life(pair);
        var troubles = check(life, happening);
        if (!troubles.isEmpty()) {
            return new Outcome.Refused(troubles);
        }
        var on = happening.on().orElseThrow();
        var sentence = Sentence.of(key(happening.kind()), records.names(life.pair()), on);
        return Outcome.Done.by(journal, StepKind.PAIR, sentence, step -> {
            records.pairs()
                    .add(
                            step,
                            new PairEvent(
                                    0,
                                    pair,
                                    on,
                                    happening.kind(),
                                    happening.reason().strip()));
            happening
                    .until()
                    .ifPresent(day -> records.pairs().save(step, life.pair().withPlannedEnd(day)));
        });
    }

    private static boolean accepted(PairLife life) {
        return life.lastEvent().filter(event -> event.kind() == ACCEPTED).isPresent();
    }

    private static void checkUntil(PairLife life, Happening happening, Checks checks) {
        var planned = life.pair().plannedEndOn();
        if (happening.until().filter(day -> day.isAfter(planned)).isEmpty()) {
            checks.trouble(UNTIL, "following.trouble.untilNotLater", planned);
        }
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case INVITED -> "following.status.invited";
            case ACCEPTED -> "following.status.accepted";
            case DECLINED -> "following.status.declined";
            case STARTED -> "following.status.started";
            case PAUSED -> "following.status.paused";
            case RESUMED -> "following.status.resumed";
            case EXTENDED -> "following.status.extended";
            case COMPLETED -> "following.status.completed";
            case ENDED -> "following.status.ended";
            case REOPENED -> "following.status.reopened";
        };
    }
}
