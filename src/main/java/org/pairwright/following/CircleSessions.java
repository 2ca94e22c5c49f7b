package org.pairwright.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.Session;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Notes one session of a circle for each of its pairs, as one step. */
public final class CircleSessions {
    private final Journal journal;
    private final PairRecords records;
    private final Clock clock;
    private final Sessions sessions;

    public CircleSessions(Journal journal, PairRecords records, Clock clock) {
        this.journal = journal;
        this.records = records;
        this.clock = clock;
        this.sessions = new Sessions(journal, records, clock);
    }

    /**
     * Notes it for every pair that runs and had begun by then; whoever joined later was not there.
     *
     * @param topic of the circle
     * @param pairs of the circle
     * @param absent members who missed it, as participants
     */
    public Outcome note(String topic, Collection<Long> pairs, SessionDraft draft, Set<Long> absent) {
        var lives = new PairLives(records);
        var running = pairs.stream()
                .sorted()
                .flatMap(id -> lives.of(id).stream())
                .filter(life -> life.state().isRunning())
                .toList();
        var there = running.stream().filter(life -> hadBegun(life, draft)).toList();
        var troubles = troubles(there.isEmpty() ? running : there, draft);
        if (!troubles.isEmpty()) {
            return new Outcome.Refused(troubles);
        }
        var noted = there.stream()
                .map(life -> sessions.of(life, absent.contains(life.pair().mentee()) ? missed(draft) : draft))
                .toList();
        long members = there.stream()
                .map(life -> life.pair().mentee())
                .filter(member -> !absent.contains(member))
                .distinct()
                .count();
        var said = Sentence.of("following.circle.noted", topic, draft.on().orElseThrow(), members);
        return Outcome.Done.by(
                journal,
                StepKind.SESSION,
                said,
                step -> noted.forEach(one -> records.sessions().save(step, one)));
    }

    private List<Trouble> troubles(List<PairLife> some, SessionDraft draft) {
        if (some.isEmpty()) {
            return List.of(Trouble.with(Trouble.Field.DATE, "following.trouble.nobodyInCircle"));
        }
        return sessions.check(some.getFirst(), draft);
    }

    private boolean hadBegun(PairLife life, SessionDraft draft) {
        return draft.on()
                .filter(on -> !on.isBefore(Sessions.earliest(life, LocalDate.now(clock))))
                .isPresent();
    }

    private static SessionDraft missed(SessionDraft draft) {
        return new SessionDraft(
                draft.on(), draft.minutes(), draft.channel(), draft.topic(), draft.next(), Session.MissedBy.MENTEE);
    }
}
