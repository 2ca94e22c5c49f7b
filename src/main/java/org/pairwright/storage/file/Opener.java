package org.pairwright.storage.file;

import java.io.IOException;
import java.sql.SQLException;
import org.pairwright.storage.rows.Snapshot;

/** Opens the desk's file as this program needs it: made where there is none, its tables brought up to date. */
public record Opener(DatabaseFile file, BeforeUpgrade before) {

    public Connections open() throws IOException, SQLException {
        ForcedFile.deleteQuietly(NewFile.leftoverIn(file));
        if (!file.exists()) {
            var empty = new NewFile(file);
            empty.makeEmpty();
            empty.takePlace();
        }
        var connections = Connections.of(file::connect);
        boolean fits = false;
        try {
            fits = new SchemaUpgrade(Connections.using(connections.reading())).found() == SchemaUpgrade.current();
            return fits ? connections : upgraded(connections);
        } finally {
            if (!fits) {
                connections.closeQuietly();
            }
        }
    }

    /** The older file stays as it is until the new one is whole and takes its name. */
    private Connections upgraded(Connections older) throws IOException, SQLException {
        var upgraded = new NewFile(file);
        try (var snapshot = new Snapshot(file.connect(), () -> {})) {
            before.keep(snapshot);
            upgraded.makeOf(snapshot);
        }
        older.closeQuietly();
        upgraded.takePlace();
        return Connections.of(file::connect);
    }
}
