package org.pairwright.storage.pairs;

import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.SESSION;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.pairwright.program.pairs.Session;
import org.pairwright.storage.Database;
import org.pairwright.storage.Maybe;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.SessionRecord;

/** The sessions of the pairs. */
public final class SessionStore {
    private final Database database;

    public SessionStore(Database database) {
        this.database = database;
    }

    /** By date. */
    public List<Session> ofProgram(long program) {
        return where(SESSION.PAIR.in(DSL.select(PAIR.ID).from(PAIR).where(PAIR.PROGRAM.eq(program))));
    }

    /** By date. */
    public List<Session> ofPair(long pair) {
        return where(SESSION.PAIR.eq(pair));
    }

    public Session save(OpenStep step, Session session) {
        return saveAll(step, List.of(session)).getFirst();
    }

    /** Those without a number are new and get one. */
    public List<Session> saveAll(OpenStep step, List<Session> sessions) {
        var rows = step.save(sessions.stream().map(SessionStore::row).toList());
        return rows.stream().map(SessionStore::session).toList();
    }

    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.delete(SESSION, ids);
    }

    private List<Session> where(Condition condition) {
        return database.reading()
                .selectFrom(SESSION)
                .where(condition)
                .orderBy(SESSION.HELD_ON, SESSION.ID)
                .fetch(SessionStore::session);
    }

    private static SessionRecord row(Session session) {
        var row = new SessionRecord();
        row.setId(session.id());
        row.setUid(session.uid());
        row.setPair(session.pair());
        row.setHeldOn(session.on());
        row.setMinutes(Maybe.column(session.minutes()));
        row.setChannel(session.channel().name());
        row.setTopic(session.topic());
        row.setNextOn(session.next().orElse(null));
        row.setMissedBy(session.missedBy().name());
        return row;
    }

    private static Session session(SessionRecord row) {
        return new Session(
                row.getId(),
                row.getUid(),
                row.getPair(),
                row.getHeldOn(),
                Maybe.number(row.getMinutes()),
                Session.Channel.valueOf(row.getChannel()),
                row.getTopic(),
                Optional.ofNullable(row.getNextOn()),
                Session.MissedBy.valueOf(row.getMissedBy()));
    }
}
