package org.pairwright.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The desk's H2 file, open: one connection that writes, one that reads. H2's defaults lose acknowledged work, so nothing
 * is delayed, every step ends with a forced checkpoint, and the file is closed in order by {@link #close}, never by a
 * shutdown hook. Nobody interrupts a thread that talks to it: that would close the file under every connection.
 */
public final class Database implements AutoCloseable {
    static final String FILE_NAME = "desk";

    private final Connection writing;
    private final Connection reading;

    private Database(Connection writing, Connection reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /**
     * Opens the desk's file, makes it where there is none, and brings its tables up to this program.
     *
     * @throws NewerDesk if a newer Pairwright made the file
     * @throws StorageFailure if the file cannot be opened
     */
    public static Database open(Path folder) {
        return connect("jdbc:h2:" + folder.getFileSystem().provider().getScheme() + ":"
                + folder.toAbsolutePath().resolve(FILE_NAME)
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0");
    }

    /** A desk in memory, gone when closed: for looking at a file without touching anything. */
    public static Database inMemory(String name) {
        return connect("jdbc:h2:mem:" + name + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    private static Database connect(String url) {
        try {
            var writing = DriverManager.getConnection(url);
            new SchemaUpgrade(using(writing)).run();
            writing.setAutoCommit(false);
            return new Database(writing, DriverManager.getConnection(url));
        } catch (SQLException e) {
            throw new StorageFailure("the desk cannot be opened", e);
        }
    }

    /** Sees what was committed. */
    DSLContext reading() {
        return using(reading);
    }

    /** Only for the {@link Journal}. */
    DSLContext writing() {
        return using(writing);
    }

    /** Makes the step lasting: committed and forced to the disk. */
    void commit() {
        try {
            writing.commit();
            try (var statement = writing.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        } catch (SQLException e) {
            throw new StorageFailure("the step could not be committed", e);
        }
    }

    void rollback() {
        try {
            writing.rollback();
        } catch (SQLException e) {
            throw new StorageFailure("the step could not be rolled back", e);
        }
    }

    @Override
    public void close() {
        try {
            reading.close();
            writing.close();
        } catch (SQLException e) {
            throw new StorageFailure("the desk could not be closed in order", e);
        }
    }

    private static DSLContext using(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }
}
