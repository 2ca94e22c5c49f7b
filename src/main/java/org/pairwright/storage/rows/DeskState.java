package org.pairwright.storage.rows;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a whole desk holds, in numbers: two desks with equal states hold the same rows.
 *
 * @param desk the desk's own name, given once
 * @param schema how many of the numbered scripts made its tables
 * @param number its change number
 * @param nextRow the number that the next new row gets
 * @param tables by name
 */
public record DeskState(UUID desk, int schema, long number, long nextRow, SortedMap<String, TableState> tables) {

    public DeskState {
        tables = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** Rows of a table; none where there is no such table. */
    public long rows(String table) {
        return tables.getOrDefault(table, TableState.EMPTY).rows();
    }
}
