package org.pairwright.storage.intake;

import static org.pairwright.storage.generated.Tables.NOT_SAME;

import java.util.Collection;
import java.util.List;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.NotSameRecord;

/** Who was said not to be one person, although they look alike. */
public final class NotSameStore {
    private final Database database;

    public NotSameStore(Database database) {
        this.database = database;
    }

    /** Two persons, the smaller number first. */
    public record Two(long one, long other) {}

    public List<Two> all() {
        return database.reading()
                .selectFrom(NOT_SAME)
                .orderBy(NOT_SAME.ID)
                .fetch(row -> new Two(row.getOne(), row.getOther()));
    }

    public void addAll(OpenStep step, Collection<Two> two) {
        step.save(two.stream().map(NotSameStore::row).toList());
    }

    private static NotSameRecord row(Two two) {
        var row = new NotSameRecord();
        row.setId(0L);
        row.setOne(two.one());
        row.setOther(two.other());
        return row;
    }
}
