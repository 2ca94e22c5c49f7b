package org.pairwright.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Workload;
import org.pairwright.storage.Database;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.rows.DeskState;

/**
 * A desk that lies in a folder and is not open: what it must hold, its files as they were some steps earlier, and copies of
 * it to be damaged. A backup was made in the middle of its life.
 */
final class LaidDownDesk {
    static final int PERSONS = 12;

    private static final int STEPS = 3;

    private final Path folder;
    private final Path older;
    private final DeskState state;

    private LaidDownDesk(Path folder, Path older, DeskState state) {
        this.folder = folder;
        this.older = older;
        this.state = state;
    }

    /** Closed in order, or left as a crash leaves it. */
    static LaidDownDesk in(Path parent, boolean closedInOrder) throws IOException {
        var live = parent.resolve("live");
        var older = parent.resolve("older");
        var crashed = parent.resolve("crashed");
        try (var desk = opened(live)) {
            work(desk);
            desk.backups().make(desk.database(), BackupReason.START);
            work(desk);
        }
        copy(live, older);
        try (var desk = opened(live)) {
            work(desk);
            work(desk);
            copy(live, crashed);
            return new LaidDownDesk(closedInOrder ? live : crashed, older, state(desk));
        }
    }

    private static void work(Desk desk) {
        var work = new Workload(desk.journal(), new PersonStore(desk.database()));
        for (int i = 0; i < STEPS; i++) {
            work.next(PERSONS);
        }
    }

    static Desk opened(Path folder) {
        return ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk();
    }

    static DeskState state(Desk desk) throws IOException {
        try (var now = desk.database().snapshot()) {
            return now.state();
        }
    }

    /** What must be there. */
    DeskState state() {
        return state;
    }

    Path copyTo(Path target) throws IOException {
        copy(folder, target);
        return target;
    }

    /** The same file of an earlier day. */
    Path older(String file) {
        return older.resolve(file);
    }

    /** The file with the database, the newest segment of the side file, or the note. */
    String database() {
        return Database.FILE;
    }

    String note() {
        return "closed.note";
    }

    String sideFile() throws IOException {
        try (var segments = Files.list(older.resolve("side"))) {
            return "side/"
                    + segments.map(segment -> segment.getFileName().toString())
                            .max(String::compareTo)
                            .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
