package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.Seal;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.storage.StorageFailure;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.storage.file.DiskTrouble;
import org.pairwright.storage.file.NewerDesk;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a desk whose lock is taken: finds out whether it is whole, brings back what the database lost, or says what is
 * wrong and how it can be put right.
 */
final class Opener {
    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);

    private final Parts parts;
    private final List<Sentence> said = new ArrayList<>();

    Opener(Parts parts) {
        this.parts = parts;
    }

    /** Asks for the password first, where there is one. */
    public Opening open() throws IOException {
        return switch (DeskKey.find(parts.folder())) {
            case DeskKey.Plain _ -> open(Optional.empty());
            case DeskKey.Needed needed ->
                new Opening.Locked(new Unlocking(
                        needed.slots(), key -> open(Optional.of(new Seal(key, needed.slots()))), parts.lock()::leave));
            case DeskKey.Lost lost -> refused(lost.why());
        };
    }

    /** With the key of a sealed desk. */
    public Opening open(Optional<Seal> seal) {
        try {
            return look(new Repairs(parts, seal));
        } catch (NewerDesk _) {
            return refused(Sentence.of("desk.newer", parts.folder().toString()));
        } catch (CannotWrite e) {
            return refused(e.sentence());
        } catch (IOException e) {
            LOG.warn("The desk could not be opened", e);
            return refused(DiskTrouble.sentence(parts.folder(), e));
        }
    }

    private Opening refused(Sentence why) {
        parts.lock().leave();
        return new Opening.Refused(why);
    }

    private Opening look(Repairs repairs) throws IOException {
        var folder = parts.folder();
        if (!Files.exists(folder.resolve(Database.FILE)) && repairs.somethingWasHere()) {
            return repairs.damaged(List.of(Sentence.of("desk.fileGone", Database.FILE, folder.toString())));
        }
        var note = ClosedNote.read(folder);
        boolean asItWasClosed = note.isPresent() && note.get().fits(folder);
        var before = repairs.backups();
        Database database;
        try {
            database = Database.open(
                    folder, repairs.seal().map(Seal::key), older -> before.make(older, BackupReason.BEFORE_UPGRADE));
        } catch (StorageFailure e) {
            if (DiskTrouble.isFullOrReadOnly(folder)) {
                throw new CannotWrite(DiskTrouble.sentence(folder, e), e);
            }
            LOG.warn("The database cannot be opened", e);
            return repairs.damaged(List.of(Sentence.of("desk.unreadable", Database.FILE)));
        }
        ClosedNote.takeAway(folder);
        return inspected(database, note.filter(_ -> !asItWasClosed), asItWasClosed, repairs);
    }

    /** Where the file is not as it was noted at the close, the note goes back: the next start must know of it too. */
    private Opening inspected(
            Database database, Optional<ClosedNote> changedSince, boolean asItWasClosed, Repairs repairs)
            throws IOException {
        var journal = new Journal(database, parts.clock());
        var findings = findings(database, journal, asItWasClosed, repairs);
        if (findings.isEmpty() && changedSince.isPresent()) {
            findings = missingSince(changedSince.get(), database);
        }
        if (!findings.isEmpty()) {
            closeQuietly(database);
            if (changedSince.isPresent()) {
                changedSince.get().leave(parts.folder());
            }
            return repairs.damaged(findings);
        }
        database.goOnInSideFile();
        if (changedSince.isPresent()) {
            said.add(Sentence.of("desk.changedOutside", Database.FILE));
            database.writeAgain();
        }
        firstBackup(database, repairs.backups());
        return new Opening.Opened(new Desk(parts, database, journal, repairs.seal()), List.copyOf(said));
    }

    /** The side file needs something to follow on, from the first step on. */
    private static void firstBackup(Database database, Backups backups) {
        if (backups.list().isEmpty()) {
            try {
                backups.make(database, BackupReason.START);
            } catch (CannotWrite e) {
                LOG.warn("The first backup could not be made", e);
            }
        }
    }

    /** Whatever a damaged file makes the database throw is a finding too. */
    private List<Sentence> findings(Database database, Journal journal, boolean asItWasClosed, Repairs repairs) {
        try {
            var findings = new ArrayList<Sentence>();
            if (!asItWasClosed) {
                findings.addAll(new Inspection(database).damagedTables());
            }
            if (findings.isEmpty()) {
                findings.addAll(new LostSteps(database, journal).bringBack(said));
            }
            if (findings.isEmpty()) {
                findings.addAll(repairs.newerBackup(database));
            }
            return findings;
        } catch (RuntimeException | IOException | StackOverflowError e) {
            LOG.warn("The database cannot be read", e);
            return List.of(Sentence.of("desk.unreadable", Database.FILE));
        }
    }

    /** An older file with an older side file is whole, but not what was closed. */
    private static List<Sentence> missingSince(ClosedNote note, Database database) {
        long missing = note.number() - database.number();
        return missing > 0 ? List.of(Sentence.of("desk.stepsLost", missing)) : List.of();
    }

    private static void closeQuietly(Database database) {
        try {
            database.close();
        } catch (RuntimeException e) {
            LOG.warn("A damaged database could not be closed in order", e);
        }
    }
}
