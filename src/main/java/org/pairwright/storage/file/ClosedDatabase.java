package org.pairwright.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.pairwright.sealing.DataKey;
import org.pairwright.storage.rows.RowSource;

/** What is known of a desk's file, and done with it, while it is not open. */
public final class ClosedDatabase {
    private ClosedDatabase() {}

    /**
     * Fills an empty desk in memory and compares it with what it was filled with: the proof that a backup can be restored.
     *
     * @throws IOException if the rows cannot be read or are not what they should be
     */
    public static void tryOut(RowSource rows) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            NewFile.fill(connection, rows);
        } catch (SQLException | DataAccessException e) {
            throw new IOException("the rows make no desk", e);
        }
    }

    /** What is done with the old file, right before the new one takes its place. */
    public interface SetAside {
        void old() throws IOException;
    }

    /**
     * Makes the file of a desk that is not open.
     *
     * @throws IOException if the rows cannot be read or are not what they should be; then the old file is there still
     */
    public static void makeFile(Path folder, Optional<DataKey> key, RowSource rows, SetAside aside) throws IOException {
        var anew = new NewFile(new DatabaseFile(folder.resolve(DatabaseFile.NAME), key));
        anew.makeOf(rows);
        aside.old();
        anew.takePlace();
    }

    /** Whether the desk's file in this folder needs a key. */
    public static boolean isSealed(Path folder) throws IOException {
        return DatabaseFile.isSealed(folder.resolve(DatabaseFile.NAME));
    }

    /** Whether the desk's file in this folder is readable by everybody; neither this nor sealed is a damaged one. */
    public static boolean isPlain(Path folder) throws IOException {
        return DatabaseFile.isPlain(folder.resolve(DatabaseFile.NAME));
    }
}
