package org.pairwright.following;

import static org.pairwright.following.Trouble.Field.MINUTES;
import static org.pairwright.following.Trouble.Field.NEXT;
import static org.pairwright.following.Trouble.Field.TOPIC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.Session;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Notes, changes and removes the sessions of a pair. Each is one step. */
public final class Sessions {
    /** A session lasts a day at most. */
    public static final int MOST_MINUTES = 24 * 60;

    private static final int LONGEST_TOPIC = 4_000;

    private final Journal journal;
    private final PairRecords records;
    private final Clock clock;

    public Sessions(Journal journal, PairRecords records, Clock clock) {
        this.journal = journal;
        this.records = records;
        this.clock = clock;
    }

    /** What is wrong with a session of this pair; empty where nothing is. */
    public List<Trouble> check(PairLife life, SessionDraft draft) {
        var checks = new Checks();
        var today = LocalDate.now(clock);
        checks.day(draft.on(), earliest(life, today), today, "following.trouble.beforeStart");
        checkMinutes(draft, checks);
        checks.length(TOPIC, draft.topic(), LONGEST_TOPIC);
        checkNext(draft, checks);
        return checks.troubles();
    }

    /** The first day on which the two can have met. */
    static LocalDate earliest(PairLife life, LocalDate today) {
        return life.startedOn()
                .filter(day -> !day.isAfter(today))
                .orElse(life.pair().confirmedOn());
    }

    public Outcome note(long pair, SessionDraft draft) {
        return write(life(pair), draft, 0, UUID.randomUUID(), sentenceOfNew(draft));
    }

    /** Writes {@code draft} in place of a session that was noted before. */
    public Outcome change(Session before, SessionDraft draft) {
        return write(life(before.pair()), draft, before.id(), before.uid(), "following.session.changed");
    }

    public Outcome remove(Session session) {
        var sentence =
                Sentence.of("following.session.removed", records.names(records.pair(session.pair())), session.on());
        return Outcome.Done.by(
                journal, StepKind.SESSION, sentence, step -> records.sessions().removeAll(step, List.of(session.id())));
    }

    private static String sentenceOfNew(SessionDraft draft) {
        return draft.missedBy() == Session.MissedBy.NOBODY ? "following.session.noted" : "following.session.missed";
    }

    private Outcome write(PairLife life, SessionDraft draft, long id, UUID uid, String key) {
        var troubles = check(life, draft);
        if (!troubles.isEmpty()) {
            return new Outcome.Refused(troubles);
        }
        var session = session(life, draft, id, uid);
        var sentence = Sentence.of(key, records.names(life.pair()), session.on());
        return Outcome.Done.by(
                journal, StepKind.SESSION, sentence, step -> records.sessions().save(step, session));
    }

    /** A new one, of a draft in which nothing is wrong. */
    Session of(PairLife life, SessionDraft draft) {
        return session(life, draft, 0, UUID.randomUUID());
    }

    private static Session session(PairLife life, SessionDraft draft, long id, UUID uid) {
        return new Session(
                id,
                uid,
                life.pair().id(),
                draft.on().orElseThrow(),
                Checks.wholeNumber(draft.minutes()),
                draft.channel(),
                draft.topic().strip(),
                draft.next(),
                draft.missedBy());
    }

    private PairLife life(long pair) {
        return new PairLives(records).life(pair);
    }

    private static void checkMinutes(SessionDraft draft, Checks checks) {
        if (draft.minutes().isBlank()) {
            return;
        }
        OptionalInt minutes = Checks.wholeNumber(draft.minutes());
        if (minutes.isEmpty()) {
            checks.trouble(
                    MINUTES,
                    "following.trouble.minutesNoNumber",
                    draft.minutes().strip());
        } else if (minutes.getAsInt() < 1 || minutes.getAsInt() > MOST_MINUTES) {
            checks.trouble(MINUTES, "following.trouble.minutesOutOfRange", minutes.getAsInt(), MOST_MINUTES);
        }
    }

    private static void checkNext(SessionDraft draft, Checks checks) {
        draft.next()
                .filter(next -> draft.on().filter(on -> !next.isAfter(on)).isPresent())
                .ifPresent(next -> checks.trouble(NEXT, "following.trouble.nextNotLater", next));
    }
}
