package org.pairwright.storage.program;

import static org.pairwright.storage.generated.Tables.SETTING;

import java.util.List;
import java.util.Optional;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.SettingRecord;

/** Settings that belong to the desk, each read and written by the screen that has it. */
public final class SettingStore {
    /** How the names of settings begin that hold keys, locked or sealed. */
    public static final String KEYS = "key.";

    private final Database database;

    public SettingStore(Database database) {
        this.database = database;
    }

    public Optional<String> read(String name) {
        return row(name).map(SettingRecord::getContent);
    }

    public void write(OpenStep step, String name, String content) {
        var row = row(name).orElseGet(() -> fresh(name));
        row.setContent(content);
        step.save(List.of(row));
    }

    private Optional<SettingRecord> row(String name) {
        return database.reading()
                .selectFrom(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional();
    }

    private static SettingRecord fresh(String name) {
        var row = new SettingRecord();
        row.setId(0L);
        row.setName(name);
        return row;
    }
}
