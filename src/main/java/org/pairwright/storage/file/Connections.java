package org.pairwright.storage.file;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** One connection that writes and one that reads. */
public record Connections(Connection writing, Connection reading) {

    public interface Source {
        Connection connect() throws SQLException;
    }

    public static Connections of(Source source) throws SQLException {
        var writing = source.connect();
        try {
            writing.setAutoCommit(false);
            return new Connections(writing, source.connect());
        } catch (SQLException | RuntimeException e) {
            closeQuietly(writing);
            throw e;
        }
    }

    public static DSLContext using(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }

    /** Committed and forced to the disk. */
    public void commit() throws SQLException {
        writing.commit();
        try (var statement = writing.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    public void close() throws SQLException {
        try (writing;
                reading) {
            writing.rollback();
        }
    }

    /** For a file that failed: what it says at closing helps nobody. */
    public void closeQuietly() {
        closeQuietly(reading);
        closeQuietly(writing);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException _) {
            // It had failed before.
        }
    }
}
