package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.SETTING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.impl.DSL;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.SettingRecord;
import org.pairwright.storage.json.Json;

/**
 * Which run of a program is looked at: the newest, unless she went back to an older one since. Going back is kept with
 * the newest run of that moment, so that a run made later is looked at again without anything being cleared.
 */
final class ShownRun {
    private static final String NAME = "run.shown.";
    private static final String RUN_ID = "run";
    private static final String NEWEST = "newest";

    private final Database database;

    ShownRun(Database database) {
        this.database = database;
    }

    OptionalLong of(long program) {
        var newest = newest(program);
        if (newest.isEmpty()) {
            return newest;
        }
        var chosen = row(program)
                .map(row -> Json.object(row.getContent()))
                .filter(kept -> kept.number(NEWEST) >= newest.getAsLong())
                .map(kept -> kept.number(RUN_ID))
                .filter(this::isThere);
        return chosen.map(OptionalLong::of).orElse(newest);
    }

    /** From now on this run is looked at, until another is made. */
    void choose(OpenStep step, long program, long run) {
        var row = row(program).orElseGet(() -> fresh(program));
        row.setContent(Json.text(
                new LinkedHashMap<>(Map.of(RUN_ID, run, NEWEST, newest(program).orElse(run)))));
        step.save(List.of(row));
    }

    void forget(OpenStep step, long program) {
        step.deleteWhere(SETTING, SETTING.NAME.eq(NAME + program));
    }

    private OptionalLong newest(long program) {
        var id = database.reading()
                .select(DSL.max(RUN.ID))
                .from(RUN)
                .where(RUN.PROGRAM.eq(program))
                .fetchOneInto(Long.class);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private boolean isThere(long run) {
        return database.reading().fetchExists(RUN, RUN.ID.eq(run));
    }

    private Optional<SettingRecord> row(long program) {
        return database.reading()
                .selectFrom(SETTING)
                .where(SETTING.NAME.eq(NAME + program))
                .fetchOptional();
    }

    private static SettingRecord fresh(long program) {
        var row = new SettingRecord();
        row.setId(0L);
        row.setName(NAME + program);
        return row;
    }
}
