package org.pairwright.storage.removal;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.PERSON;
import static org.pairwright.storage.generated.Tables.REMOVAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.pairwright.program.care.Removal;
import org.pairwright.program.care.SharedValue;
import org.pairwright.program.care.Trace;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.RemovalRecord;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;

/** That people were removed, never who; and what a removal would find. */
public final class RemovalStore {
    private static final String SHARED = "shared";
    private static final String TRACES = "traces";

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

    /** What the desk holds on this person, without looking into the texts of others and the history. */
    public Map<Trace, Long> heldOn(long person) {
        return new PersonRows(database.reading(), person).counts();
    }

    /** The change number from which on the desk, and every backup of it, holds this person. */
    public long heldSince(long person) {
        return database.reading()
                .select(DSL.coalesce(DSL.min(CHANGE.STEP), 0L))
                .from(CHANGE)
                .where(CHANGE.TABLE_NAME.eq(PERSON.getName()))
                .and(CHANGE.ROW_ID.eq(person))
                .fetchSingle()
                .value1();
    }

    public static Removal save(OpenStep step, Removal removal) {
        return removal(step.save(List.of(row(removal))).getFirst());
    }

    private static RemovalRecord row(Removal removal) {
        var counts = new LinkedHashMap<String, Object>();
        var traces = new TreeMap<String, Long>();
        removal.counts().forEach((trace, count) -> traces.put(trace.name(), count));
        counts.put(TRACES, traces);
        counts.put(SHARED, removal.shared().stream().map(Enum::name).sorted().toList());
        var row = new RemovalRecord();
        row.setId(removal.id());
        row.setRemovedOn(removal.removedOn());
        row.setCounts(Json.text(counts));
        row.setBackups(Json.text(removal.backups()));
        return row;
    }

    private static Removal removal(RemovalRecord row) {
        var written = Json.object(row.getCounts());
        return new Removal(
                row.getId(),
                row.getRemovedOn(),
                counts(written.object(TRACES)),
                shared(written.list(SHARED)),
                Json.texts(row.getBackups()));
    }

    private static Map<Trace, Long> counts(JsonObject traces) {
        return traces.members().keySet().stream().collect(Collectors.toMap(Trace::valueOf, traces::number));
    }

    private static Set<SharedValue> shared(List<?> written) {
        return written.stream()
                .map(name -> SharedValue.valueOf(String.valueOf(name)))
                .collect(Collectors.toSet());
    }
}
