package org.pairwright.storage.rows;

/**
 * How many rows a table has, and the sum of their digests, which wraps around at 64 bits and does not ask for an order.
 */
public record TableState(long rows, long digest) {
    public static final TableState EMPTY = new TableState(0, 0);

    public TableState plus(TableState other) {
        return new TableState(rows + other.rows, digest + other.digest);
    }
}
