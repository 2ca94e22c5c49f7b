package org.pairwright.storage.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.pairwright.storage.StorageFailure;
import org.pairwright.storage.json.Json;

/**
 * Fills an empty database, whose tables are there, with the rows of a desk. Through plain prepared statements: a hundred
 * thousand rows must not take longer than she is willing to wait.
 */
public final class Filling implements RowReceiver {
    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final DSLContext sql;
    private Optional<Inserts> inserts = Optional.empty();

    /** Tables may come in any order, so references are looked at again only when all is there. */
    public Filling(Connection connection, DSLContext sql) {
        this.connection = connection;
        this.sql = sql;
        sql.execute("SET REFERENTIAL_INTEGRITY FALSE");
    }

    @Override
    public void table(String name) {
        inserts.ifPresent(Inserts::finish);
        inserts = Optional.of(new Inserts(name));
    }

    @Override
    public void row(String image) {
        inserts.orElseThrow().add(image);
    }

    /** All rows came: sets what is no row, reads what is there now, and keeps the digests of that. */
    public SortedMap<String, TableState> finish(DeskState state) {
        inserts.ifPresent(Inserts::finish);
        sql.execute("SET REFERENTIAL_INTEGRITY TRUE");
        sql.execute("update desk set uid = ?, change_number = ?", state.desk(), state.number());
        sql.execute("alter sequence row_number_of_desk restart with " + state.nextRow());
        return keepDigests(sql);
    }

    /** Reads all rows and keeps their digests as those of a desk that is whole. */
    public static SortedMap<String, TableState> keepDigests(DSLContext sql) {
        var states = new EveryTable(sql).states();
        sql.execute("delete from table_digest");
        states.forEach((table, state) ->
                sql.execute("insert into table_digest values (?, ?, ?)", table, state.rows(), state.digest()));
        return states;
    }

    /** The rows of one table on their way. */
    private final class Inserts {
        private final List<String> columns;
        private final PreparedStatement statement;
        private int waiting;

        Inserts(String table) {
            columns = columnsOf(table);
            var names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(","));
            var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(","));
            try {
                statement = connection.prepareStatement(
                        "insert into \"" + table + "\" (" + names + ") values (" + marks + ")");
            } catch (SQLException e) {
                throw new StorageFailure("rows of " + table + " have no place", e);
            }
        }

        void add(String image) {
            var members = Json.object(image).members();
            try {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, members.get(columns.get(i)));
                }
                statement.addBatch();
                waiting++;
                if (waiting == AT_ONCE) {
                    send();
                }
            } catch (SQLException e) {
                throw new StorageFailure("a row does not fit", e);
            }
        }

        private void send() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        void finish() {
            try {
                if (waiting > 0) {
                    send();
                }
                statement.close();
            } catch (SQLException e) {
                throw new StorageFailure("a row does not fit", e);
            }
        }

        private List<String> columnsOf(String table) {
            return sql.select(DSL.field("column_name", String.class))
                    .from("information_schema.columns")
                    .where("table_schema = 'PUBLIC' and table_name = ?", table)
                    .orderBy(DSL.field("ordinal_position"))
                    .fetch(0, String.class);
        }
    }
}
