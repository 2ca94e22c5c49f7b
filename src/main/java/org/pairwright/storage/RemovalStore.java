package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.REMOVAL;

import java.util.List;
import java.util.TreeMap;
import org.pairwright.program.care.Removal;
import org.pairwright.storage.generated.tables.records.RemovalRecord;
import org.pairwright.storage.json.Json;

/** That people were removed, never who. */
public final class RemovalStore {
    private final Database database;

    public RemovalStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<Removal> all() {
        return database.reading()
                .selectFrom(REMOVAL)
                .orderBy(REMOVAL.REMOVED_ON.desc(), REMOVAL.ID.desc())
                .fetch(RemovalStore::removal);
    }

    Removal save(OpenStep step, Removal removal) {
        return removal(step.save(List.of(row(removal))).getFirst());
    }

    private static RemovalRecord row(Removal removal) {
        var row = new RemovalRecord();
        row.setId(removal.id());
        row.setRemovedOn(removal.removedOn());
        row.setCounts(Json.text(removal.counts()));
        row.setBackups(Json.text(removal.backups()));
        return row;
    }

    private static Removal removal(RemovalRecord row) {
        var written = Json.object(row.getCounts());
        var counts = new TreeMap<String, Long>();
        written.members().keySet().forEach(kind -> counts.put(kind, written.number(kind)));
        return new Removal(row.getId(), row.getRemovedOn(), counts, Json.texts(row.getBackups()));
    }
}
