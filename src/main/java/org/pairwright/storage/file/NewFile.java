package org.pairwright.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.storage.rows.Filling;
import org.pairwright.storage.rows.RowSource;
import org.pairwright.storage.rows.RowsDiffer;

/**
 * Makes the desk's file anew beside the old one: whole, compared with what it was made of, closed and forced before it
 * takes the old one's name. Until then nothing has happened.
 */
public final class NewFile {
    private static final String BESIDE = "desk-new" + DatabaseFile.ENDING;

    private final DatabaseFile target;
    private final DatabaseFile beside;

    /** Will be opened as {@code target} is. */
    public NewFile(DatabaseFile target) {
        this.target = target;
        this.beside = target.beside(BESIDE);
    }

    /** What a crash in the middle leaves. */
    static Path leftoverIn(DatabaseFile target) {
        return target.beside(BESIDE).path();
    }

    private interface Work {
        void on(Connection connection) throws IOException, SQLException;
    }

    /** An empty desk. */
    void makeEmpty() throws IOException {
        make(connection -> new SchemaUpgrade(Connections.using(connection)).from(0));
    }

    /**
     * A desk with these rows, in the schema they come in, then brought up to this program.
     *
     * @throws IOException if they cannot be read, or are not what they should be
     */
    public void makeOf(RowSource rows) throws IOException {
        make(connection -> fill(connection, rows));
    }

    private void make(Work work) throws IOException {
        boolean made = false;
        try {
            Files.deleteIfExists(beside.path());
            try (var connection = beside.connect()) {
                work.on(connection);
            }
            ForcedFile.force(beside.path());
            made = true;
        } catch (SQLException | DataAccessException e) {
            throw new IOException("the new file could not be made", e);
        } finally {
            if (!made) {
                ForcedFile.deleteQuietly(beside.path());
            }
        }
    }

    /** Fills an empty database and compares it with what it was filled with. */
    static void fill(Connection connection, RowSource rows) throws IOException, SQLException {
        var sql = Connections.using(connection);
        DeskState state = rows.state();
        var upgrade = new SchemaUpgrade(sql);
        upgrade.tables(state.schema());
        connection.setAutoCommit(false);
        var filling = new Filling(connection, sql);
        rows.copyTo(filling);
        var filled = filling.finish(state);
        connection.commit();
        connection.setAutoCommit(true);
        if (!filled.equals(state.tables())) {
            throw new RowsDiffer(filled, state.tables());
        }
        upgrade.from(state.schema());
    }

    /** Gives the new file the name of the old one, which must not be open. */
    public void takePlace() throws IOException {
        ForcedFile.rename(beside.path(), target.path());
    }
}
