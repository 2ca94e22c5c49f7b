package org.pairwright.storage.people;

import static org.pairwright.storage.generated.Tables.CONCERN;

import java.util.List;
import org.pairwright.program.care.Concern;
import org.pairwright.storage.Database;
import org.pairwright.storage.Maybe;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ConcernRecord;

/** What was said in confidence, sealed. */
public final class ConcernStore {
    private final Database database;

    public ConcernStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<Concern> all() {
        return database.reading()
                .selectFrom(CONCERN)
                .orderBy(CONCERN.RAISED_ON.desc(), CONCERN.ID.desc())
                .fetch(ConcernStore::concern);
    }

    public Concern save(OpenStep step, Concern concern) {
        return concern(step.save(List.of(row(concern))).getFirst());
    }

    private static ConcernRecord row(Concern concern) {
        var row = new ConcernRecord();
        row.setId(concern.id());
        row.setUid(concern.uid());
        row.setAboutPair(Maybe.column(concern.aboutPair()));
        row.setAboutPerson(Maybe.column(concern.aboutPerson()));
        row.setRaisedOn(concern.raisedOn());
        row.setSealed(concern.sealed());
        return row;
    }

    private static Concern concern(ConcernRecord row) {
        return new Concern(
                row.getId(),
                row.getUid(),
                Maybe.number(row.getAboutPair()),
                Maybe.number(row.getAboutPerson()),
                row.getRaisedOn(),
                row.getSealed());
    }
}
