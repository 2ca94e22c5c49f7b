package org.pairwright.storage.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.h2.engine.Constants;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.pairwright.storage.StorageFailure;

/** The desk at one moment, read while others go on writing. Has a connection of its own. */
public final class Snapshot implements RowSource, AutoCloseable {
    private final Connection connection;
    private final Runnable closed;
    private final DSLContext sql;
    private final Record desk;
    private Optional<DeskState> counted = Optional.empty();

    /**
     * Takes the connection over, and the moment with it.
     *
     * @param closed is told when it is over
     */
    public Snapshot(Connection connection, Runnable closed) {
        this.connection = connection;
        this.closed = closed;
        this.sql = DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            sql.execute("SET LAZY_QUERY_EXECUTION TRUE");
            desk = sql.fetchSingle("select uid, schema_version, change_number from desk");
        } catch (SQLException e) {
            throw new StorageFailure("no moment to read could be had", e);
        }
    }

    /** Reads all rows of the moment, the first time it is asked: what it truly holds. */
    @Override
    public DeskState state() {
        if (counted.isEmpty()) {
            counted = Optional.of(state(new EveryTable(sql).states()));
        }
        return counted.get();
    }

    /** What the journal kept step by step; where this differs from {@link #state}, rows were lost or changed. */
    public DeskState kept() {
        return state(keptStates());
    }

    @Override
    public void copyTo(RowReceiver receiver) {
        var tables = new EveryTable(sql);
        for (String table : tables.names()) {
            receiver.table(table);
            tables.rows(table, image -> {
                receiver.row(image);
                receiver.breath();
            });
        }
    }

    private DeskState state(SortedMap<String, TableState> tables) {
        return new DeskState(
                desk.get(0, UUID.class), desk.get(1, Integer.class), desk.get(2, Long.class), nextRow(), tables);
    }

    private SortedMap<String, TableState> keptStates() {
        var states = new TreeMap<String, TableState>();
        new EveryTable(sql).names().forEach(table -> states.put(table, TableState.EMPTY));
        sql.fetch("select table_name, row_count, digest from table_digest")
                .forEach(row -> states.put(
                        row.get(0, String.class), new TableState(row.get(1, Long.class), row.get(2, Long.class))));
        return states;
    }

    private long nextRow() {
        return sql.fetchSingle(
                        "select base_value from information_schema.sequences where sequence_name = 'ROW_NUMBER_OF_DESK'")
                .get(0, Long.class);
    }

    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        } catch (SQLException e) {
            throw new StorageFailure("the moment could not be closed", e);
        } finally {
            closed.run();
        }
    }
}
