package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.Seal;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.storage.StorageFailure;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.storage.rows.RowSource;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open desk: its folder, the lock on it, its database, its backups and its password. Closed in order, the lock last. */
public final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Parts parts;
    private final Database database;
    private final Journal journal;
    private final Backups backups;
    private volatile Protection protection;
    private volatile Optional<DataKey> key;

    Desk(Parts parts, Database database, Journal journal, Optional<Seal> seal) {
        this.parts = parts;
        this.database = database;
        this.journal = journal;
        this.key = seal.map(Seal::key);
        this.protection = new Protection(parts.folder(), seal.map(Seal::slots), this::rewrite);
        this.backups = new Backups(parts.folder(), parts.clock(), Version.ofThisProgram(), this::seal);
    }

    /** Opens the desk in {@code folder} and makes both where there are none. */
    public static Opening open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            Optional<DeskLock> lock = DeskLock.take(folder);
            return lock.isPresent()
                    ? new Opener(new Parts(folder, clock, lock.get())).open()
                    : new Opening.Refused(Sentence.of("desk.inUse", folder.toString()));
        } catch (IOException e) {
            return new Opening.Refused(Sentence.of("desk.noAccess", folder.toString()));
        }
    }

    /** Whether somebody has the desk in {@code folder} open, in this program or another. */
    public static boolean isInUse(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        var lock = DeskLock.take(folder);
        lock.ifPresent(DeskLock::leave);
        return lock.isEmpty();
    }

    public Path folder() {
        return parts.folder();
    }

    public Database database() {
        return database;
    }

    /** The one writer. */
    public Journal journal() {
        return journal;
    }

    public Backups backups() {
        return backups;
    }

    /** Its password, or that it has none. */
    public Protection protection() {
        return protection;
    }

    /** With which backups are sealed; empty where the desk has no password. */
    public Optional<Seal> seal() {
        return key.flatMap(known -> protection.slots().map(slots -> new Seal(known, slots)));
    }

    private void rewrite(Optional<DataKey> newKey) {
        try {
            database.becomesItself(newKey);
            key = newKey;
        } catch (IOException e) {
            throw new StorageFailure("the desk could not be written anew", e);
        }
    }

    /** A desk without a password becomes one with the rows and the key of a backup from elsewhere, its own backups too. */
    void becomes(RowSource rows, Seal other, Progress progress) throws IOException {
        KeyFile.write(parts.folder(), other.slots());
        database.becomes(rows, Optional.of(other.key()));
        key = Optional.of(other.key());
        protection = new Protection(parts.folder(), Optional.of(other.slots()), this::rewrite);
        sealOlder(progress);
    }

    /**
     * Encrypts everything: the desk's file, the side file and the backups.
     *
     * @return the recovery code, to be shown once and written down
     * @throws IOException if it did not come about; then the desk is as it was
     */
    public RecoveryCode protect(char[] password, Progress progress) throws IOException {
        progress.report(0, 0, Sentence.of("desk.protecting"));
        backups.make(database, BackupReason.BEFORE_REWRITING);
        var code = protection.set(password);
        backUpRewritten();
        sealOlder(progress);
        return code;
    }

    /** The password holds already: what is in the way now is not told as a failure, and found by the check. */
    private void sealOlder(Progress progress) {
        try {
            backups.sealAll(progress);
        } catch (Cancelled | IOException e) {
            LOG.warn("Older backups are not all sealed", e);
        }
    }

    /** What was done is done, and is not told as failed because of its backup. */
    private void backUpRewritten() {
        try {
            backups.make(database, BackupReason.AFTER_REWRITING);
        } catch (CannotWrite e) {
            LOG.warn("No backup could be made after the file was written anew", e);
        }
    }

    /**
     * Makes everything plain again but older backups, which still open with the password.
     *
     * @return false if the secret is neither password nor recovery code
     */
    public boolean unprotect(char[] secret, Progress progress) {
        progress.report(0, 0, Sentence.of("desk.unprotecting"));
        boolean removed = protection.remove(secret);
        if (removed) {
            backUpRewritten();
        }
        return removed;
    }

    public Restoring restoring() {
        return new Restoring(this);
    }

    public DataCheck check() {
        return new DataCheck(this);
    }

    public SecondPlace secondPlace() {
        return new SecondPlace(journal, new SettingStore(database), backups);
    }

    /** Ends in order and notes how the file was left: a start that finds it so need not look at every row. */
    @Override
    public void close() {
        try {
            long number = database.number();
            database.close();
            ClosedNote.of(parts.folder(), number).leave(parts.folder());
        } catch (IOException | CannotWrite | StorageFailure e) {
            LOG.warn("How the desk was left could not be noted; the next start looks at every row", e);
        } finally {
            parts.lock().leave();
        }
    }
}
