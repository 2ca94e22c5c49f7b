package org.pairwright.storage;

import java.util.Optional;
import org.jooq.Table;
import org.pairwright.storage.rows.RowImage;

/** One row, before and after a step; empty where it was not there. */
record RowChange(Table<?> table, long row, Optional<String> before, Optional<String> after) {

    /** How the step moves the table's digest. */
    long digestMoved() {
        return digest(after) - digest(before);
    }

    int rowsMoved() {
        return (after.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0);
    }

    /** In characters. */
    int size() {
        return before.map(String::length).orElse(0) + after.map(String::length).orElse(0);
    }

    /** That the row was touched, and nothing of what was or is in it. */
    RowChange withoutImages() {
        return new RowChange(table, row, Optional.empty(), Optional.empty());
    }

    private long digest(Optional<String> image) {
        return image.map(present -> RowImage.digest(table.getName(), present)).orElse(0L);
    }
}
