package org.pairwright.storage;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.TableRecord;
import org.pairwright.storage.rows.RowImage;
import org.pairwright.storage.rows.TableState;

/** How a step moves the digests of the tables, those of the journal among them. */
final class Digests {
    private final SortedMap<String, TableState> moved = new TreeMap<>();

    void changed(RowChange change) {
        move(change.table().getName(), new TableState(change.rowsMoved(), change.digestMoved()));
    }

    void added(TableRecord<?> row) {
        var table = row.getTable().getName();
        move(table, new TableState(1, RowImage.digest(table, RowImage.of(row))));
    }

    SortedMap<String, TableState> byTable() {
        return moved;
    }

    private void move(String table, TableState by) {
        moved.merge(table, by, TableState::plus);
    }
}
