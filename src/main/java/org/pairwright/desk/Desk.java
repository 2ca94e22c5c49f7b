package org.pairwright.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewerDesk;
import org.pairwright.text.Sentence;

/** The open desk: its folder, the lock on it and its database. Closed in order, the lock last. */
public final class Desk implements AutoCloseable {
    private final Path folder;
    private final DeskLock lock;
    private final Database database;

    private Desk(Path folder, DeskLock lock, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /** What became of opening. */
    public sealed interface Opening {

        /** The desk is open; whoever opened it closes it. */
        record Opened(Desk desk) implements Opening {}

        /** It was left untouched; the sentence says why and what to do. */
        record Refused(Sentence why) implements Opening {}
    }

    /** Opens the desk in {@code folder} and makes both where there are none. */
    public static Opening open(Path folder) {
        try {
            Files.createDirectories(folder);
            Optional<DeskLock> lock = DeskLock.take(folder);
            return lock.isPresent()
                    ? openLocked(folder, lock.get())
                    : new Opening.Refused(Sentence.of("desk.inUse", folder.toString()));
        } catch (IOException e) {
            return new Opening.Refused(Sentence.of("desk.noAccess", folder.toString()));
        }
    }

    private static Opening openLocked(Path folder, DeskLock lock) throws IOException {
        boolean opened = false;
        try {
            var desk = new Desk(folder, lock, Database.open(folder));
            opened = true;
            return new Opening.Opened(desk);
        } catch (NewerDesk e) {
            return new Opening.Refused(Sentence.of("desk.newer", folder.toString()));
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    public Path folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
