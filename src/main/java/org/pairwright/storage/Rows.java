package org.pairwright.storage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.pairwright.storage.generated.DefaultSchema;
import org.pairwright.storage.rows.RowImage;

/** Writes images back as rows, of whatever table. */
record Rows(OpenStep step) {

    static Table<?> table(String name) {
        return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name), name);
    }

    /** From what the row is to what it shall be; empty where it is not there. */
    void bring(Table<?> table, long row, Optional<String> from, Optional<String> to) {
        if (to.isEmpty()) {
            step.delete(table, List.of(row));
        } else if (from.isEmpty()) {
            insert(RowImage.toRow(table, to.get()));
        } else {
            update(RowImage.toRow(table, to.get()));
        }
    }

    @SuppressWarnings("unchecked")
    private <R extends UpdatableRecord<R>> void insert(Record row) {
        step.insert(List.of((R) row));
    }

    @SuppressWarnings("unchecked")
    private <R extends UpdatableRecord<R>> void update(Record row) {
        step.update(List.of((R) row));
    }
}
