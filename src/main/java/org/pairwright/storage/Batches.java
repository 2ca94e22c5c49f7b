package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Rows of one table on their way into the database, through one plain prepared statement: fifty thousand people must not
 * take longer than she is willing to wait. Only the journal hands rows here.
 */
final class Batches {
    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;
    private final Runnable between;

    /** Asks {@code between} after each thousand rows; what it throws stops the rest. */
    Batches(DSLContext sql, Runnable between) {
        this.sql = sql;
        this.between = between;
    }

    private interface Binding<T> {
        void bind(PreparedStatement statement, T one) throws SQLException;
    }

    void insert(List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = table(rows.getFirst());
        var fields = table.fields();
        var marks = Arrays.stream(fields).map(_ -> "?").collect(Collectors.joining(","));
        String insert =
                "insert into " + quoted(table.getName()) + " (" + names(fields, "") + ") values (" + marks + ")";
        run(insert, rows, (statement, row) -> values(statement, row, fields));
    }

    /** By their number. */
    void update(List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = table(rows.getFirst());
        var fields = table.fields();
        String update = "update " + quoted(table.getName()) + " set " + names(fields, " = ?") + " where \"ID\" = ?";
        run(update, rows, (statement, row) -> {
            values(statement, row, fields);
            statement.setObject(fields.length + 1, row.get(OpenStep.idOf(table)));
        });
    }

    /** One after the other, in this order: of rows that point at each other the last must go first. */
    void delete(Table<?> table, List<Long> ids) {
        run(
                "delete from " + quoted(table.getName()) + " where \"ID\" = ?",
                ids,
                (statement, id) -> statement.setObject(1, id));
    }

    private <T> void run(String text, List<T> all, Binding<? super T> binding) {
        sql.connection(connection -> run(connection, text, all, binding));
    }

    private <T> void run(Connection connection, String text, List<T> all, Binding<? super T> binding)
            throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            int waiting = 0;
            for (T one : all) {
                binding.bind(statement, one);
                statement.addBatch();
                waiting++;
                if (waiting == AT_ONCE) {
                    statement.executeBatch();
                    between.run();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static void values(PreparedStatement statement, Record row, Field<?>[] fields) throws SQLException {
        for (int n = 0; n < fields.length; n++) {
            statement.setObject(n + 1, row.get(n));
        }
    }

    private static Table<?> table(Record row) {
        return ((org.jooq.TableRecord<?>) row).getTable();
    }

    private static String names(Field<?>[] fields, String after) {
        return Arrays.stream(fields)
                .map(field -> quoted(field.getName()) + after)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
