package org.pairwright.desk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.KeySlots;
import org.pairwright.storage.Database;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.storage.file.ClosedDatabase;
import org.pairwright.storage.file.DiskTrouble;
import org.pairwright.storage.file.ForcedFile;
import org.pairwright.storage.rows.RowSource;
import org.pairwright.storage.rows.RowsDiffer;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of one desk, in a folder of its data folder. A backup counts when it was written, forced, read back into an
 * empty database in memory and found to hold the same rows; only then it gets its name.
 */
public final class Backups {
    public static final String FOLDER = "backups";
    public static final String ENDING = ".backup";

    /** Should the newest backup be bad, there are two more on which the steps of the side file follow. */
    private static final int IN_SIDE_FILE_SINCE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private final Path dataFolder;
    private final Path folder;
    private final Clock clock;
    private final String version;
    private final Supplier<Optional<Seal>> seal;

    /**
     * The backups in this data folder.
     *
     * @param version of this program, for their notes
     * @param seal with which new ones are sealed, if the desk has a password
     */
    public Backups(Path dataFolder, Clock clock, String version, Supplier<Optional<Seal>> seal) {
        this.dataFolder = dataFolder;
        this.folder = dataFolder.resolve(FOLDER);
        this.clock = clock;
        this.version = version;
        this.seal = seal;
    }

    public Path folder() {
        return folder;
    }

    /** Those that can be read, newest first. */
    public List<Backup> list() {
        return in(folder);
    }

    /** Those in some folder that can be read, newest first. */
    public static List<Backup> in(Path folder) {
        return read(folder).stream().sorted(Backup.NEWEST_FIRST).toList();
    }

    public Optional<Backup> newest() {
        return list().stream().findFirst();
    }

    /** One that lies elsewhere: what she points at. */
    public static Backup look(Path file) throws IOException {
        return BackupFile.look(file);
    }

    /** A backup of the desk as it is now, unless the newest is just that; then older ones are thinned out. */
    public synchronized Backup make(Database database, BackupReason reason) {
        try {
            var made = makeOrFind(database, reason);
            database.backedUp(thinOut());
            return made;
        } catch (RowsDiffer e) {
            throw new CannotWrite(Sentence.of("backup.deskDamaged"), e);
        } catch (IOException e) {
            throw new CannotWrite(DiskTrouble.sentence(dataFolder, e), e);
        }
    }

    private Backup makeOrFind(Database database, BackupReason reason) throws IOException {
        try (var now = database.snapshot()) {
            var kept = now.kept();
            var newest = newest().filter(backup -> backup.note().state().equals(kept))
                    .filter(backup -> backup.sealed() == seal.get().isPresent());
            return newest.isPresent()
                    ? newest.get()
                    : make(now, new BackupNote(clock.instant(), reason, version, kept));
        }
    }

    /** A backup of a desk that is not open for writing: of an older schema. */
    public Backup make(RowSource rows, BackupReason reason) throws IOException {
        return make(rows, new BackupNote(clock.instant(), reason, version, rows.state()));
    }

    private Backup make(RowSource rows, BackupNote note) throws IOException {
        Files.createDirectories(folder);
        return write(folder.resolve(nameFor(note)), rows, note);
    }

    /** A backup of the desk as it is now, at the place she names. */
    public Backup makeAt(Path file, Database database) {
        try (var now = database.snapshot()) {
            return write(file, now, new BackupNote(clock.instant(), BackupReason.ASKED, version, now.kept()));
        } catch (IOException e) {
            throw new CannotWrite(DiskTrouble.saving(file, e), e);
        }
    }

    private Backup write(Path file, RowSource rows, BackupNote note) throws IOException {
        var part = ForcedFile.partOf(file);
        var with = seal.get();
        try {
            BackupFile.write(part, note, rows, with);
            var written = BackupFile.look(part);
            ClosedDatabase.tryOut(BackupFile.rows(written, with.map(Seal::key)));
            ForcedFile.rename(part, file);
            return new Backup(file, note, with.isPresent());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            ForcedFile.deleteQuietly(part);
        }
    }

    /**
     * The rows of a backup.
     *
     * @param key where it is sealed
     */
    public static RowSource rows(Backup backup, Optional<DataKey> key) {
        return BackupFile.rows(backup, key);
    }

    /** Seals the backups that are not, now that the desk has a password. */
    public synchronized void sealAll(Progress progress) throws IOException {
        var plain = list().stream().filter(backup -> !backup.sealed()).toList();
        for (int done = 0; done < plain.size(); done++) {
            progress.report(done, plain.size(), Sentence.of("backup.sealing"));
            var backup = plain.get(done);
            write(backup.file(), rows(backup, Optional.empty()), backup.note());
        }
    }

    /** Reads a backup to its end into an empty database: whether it could be restored. */
    public static boolean isGood(Backup backup, Optional<DataKey> key) {
        if (backup.sealed() && key.isEmpty()) {
            return false;
        }
        try {
            ClosedDatabase.tryOut(rows(backup, key));
            return true;
        } catch (IOException e) {
            LOG.warn("A backup is not whole", e);
            return false;
        }
    }

    /** The key of a sealed backup, by password or recovery code; empty if it is neither. */
    public static Optional<Seal> open(Backup backup, char[] secret) throws IOException {
        var slots = BackupFile.slots(backup.file());
        return slots.open(secret).map(key -> new Seal(key, slots));
    }

    /** The slots of the key of the desk in this folder, as its newest sealed backup has them. */
    public static Optional<KeySlots> slotsOfNewest(Path dataFolder) throws IOException {
        var newest =
                read(dataFolder.resolve(FOLDER)).stream().filter(Backup::sealed).min(Backup.NEWEST_FIRST);
        return newest.isPresent() ? Optional.of(BackupFile.slots(newest.get().file())) : Optional.empty();
    }

    /** Older backups go by their age; gives back the change number from which steps stay in the side file. */
    private long thinOut() throws IOException {
        var all = list();
        for (Backup old : new Rotation(clock.getZone()).toDrop(all)) {
            Files.deleteIfExists(old.file());
        }
        return all.size() < IN_SIDE_FILE_SINCE
                ? 0
                : all.get(IN_SIDE_FILE_SINCE - 1).note().state().number();
    }

    private String nameFor(BackupNote note) {
        return NAME.format(note.at().atZone(clock.getZone())) + " change "
                + note.state().number() + ENDING;
    }

    private static List<Backup> read(Path folder) {
        var backups = new ArrayList<Backup>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
                    look(file, backups);
                }
            } catch (IOException e) {
                LOG.warn("The folder of backups cannot be read", e);
            }
        }
        return backups;
    }

    private static void look(Path file, List<Backup> backups) {
        try {
            backups.add(BackupFile.look(file));
        } catch (IOException e) {
            LOG.warn("A file among the backups is none", e);
        }
    }
}
