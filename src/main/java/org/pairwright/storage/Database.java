package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.DESK;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.pairwright.sealing.DataKey;
import org.pairwright.storage.file.BeforeUpgrade;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.storage.file.Connections;
import org.pairwright.storage.file.DatabaseFile;
import org.pairwright.storage.file.DiskTrouble;
import org.pairwright.storage.file.NewFile;
import org.pairwright.storage.file.NewerDesk;
import org.pairwright.storage.file.Opener;
import org.pairwright.storage.file.Readers;
import org.pairwright.storage.file.SchemaUpgrade;
import org.pairwright.storage.rows.RowSource;
import org.pairwright.storage.rows.Snapshot;
import org.pairwright.storage.side.SideFile;
import org.pairwright.storage.side.SideRecord;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk's database, open, with the side file beside it. Every step ends in both, forced: in the side file before the
 * database commits, so that whatever the database loses can be done again. It outlives its file: where that failed, was
 * taken away or is made anew, everybody goes on with the file that is there then. Nobody interrupts a thread that talks to
 * it: that would close the file under every connection.
 */
public final class Database implements AutoCloseable {
    /** The file's name in the data folder. */
    public static final String FILE = DatabaseFile.NAME;

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final ReentrantLock writer = new ReentrantLock();
    private final Readers readers = new Readers();
    private Where where;
    private volatile Connections connections;
    private volatile boolean broken;
    private volatile boolean damaged;
    private Optional<SideFile> side = Optional.empty();
    private Optional<Unsettled> unsettled = Optional.empty();

    /** How the database is reached, and its file if it has one. */
    private record Where(Connections.Source source, Optional<DatabaseFile> file) {}

    /** A step that is in the side file, and nobody knows whether the database has it. */
    private record Unsettled(long no, SideFile.Taken taken) {}

    private Database(Where where, Connections connections) {
        this.where = where;
        this.connections = connections;
    }

    /** A desk with its side file, not sealed; an older desk is not kept. */
    public static Database open(Path folder) {
        var database = open(folder, Optional.empty(), BeforeUpgrade.NOTHING);
        database.goOnInSideFile();
        return database;
    }

    /**
     * Opens the desk's file, makes it where there is none, and brings its tables up to this program. Nothing can be
     * written before {@link #goOnInSideFile}.
     *
     * @param key where the file is sealed
     * @throws NewerDesk if a newer Pairwright made the file
     * @throws StorageFailure if the file cannot be opened
     */
    public static Database open(Path folder, Optional<DataKey> key, BeforeUpgrade before) {
        var file = new DatabaseFile(folder.resolve(FILE), key);
        try {
            return new Database(new Where(file::connect, Optional.of(file)), new Opener(file, before).open());
        } catch (SQLException | IOException | DataAccessException e) {
            throw new StorageFailure("the desk cannot be opened", e);
        }
    }

    /** A desk in memory, gone when closed: for looking at a file without touching anything. */
    public static Database inMemory(String name) {
        Connections.Source memory =
                () -> DriverManager.getConnection("jdbc:h2:mem:" + name + ";DB_CLOSE_ON_EXIT=FALSE");
        try {
            var connections = Connections.of(memory);
            new SchemaUpgrade(Connections.using(connections.reading())).from(0);
            return new Database(new Where(memory, Optional.empty()), connections);
        } catch (SQLException e) {
            throw new StorageFailure("no desk could be made in memory", e);
        }
    }

    /** From now on steps are taken into the side file, after those it holds if it ends where the database does. */
    public void goOnInSideFile() {
        var file = where.file().orElseThrow();
        try {
            var opened = SideFile.in(folder(), deskUid(), file.key());
            opened.goOnAfter(number());
            side = Optional.of(opened);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** The steps that this desk's side file holds after those in the database. */
    public SideFile sideFile() {
        return side.orElseGet(
                () -> SideFile.in(folder(), deskUid(), where.file().flatMap(DatabaseFile::key)));
    }

    /** The change number: how many steps were recorded. */
    public long number() {
        return reading().select(DESK.CHANGE_NUMBER).from(DESK).fetchSingle(DESK.CHANGE_NUMBER);
    }

    /**
     * A backup was made: steps go to a new segment of the side file, and segments are dropped whose steps are no longer
     * needed.
     *
     * @param kept the change number of the oldest backup that the side file shall still follow on
     */
    public void backedUp(long kept) throws IOException {
        writer.lock();
        try {
            if (side.isPresent()) {
                side.get().newSegment();
                side.get().dropUpTo(kept);
            }
        } finally {
            writer.unlock();
        }
    }

    /** Held by whoever writes, or makes the file anew. */
    ReentrantLock writer() {
        return writer;
    }

    /** Sees what was committed. */
    public DSLContext reading() {
        return Connections.using(whole().reading());
    }

    /** Only for the {@link Journal}. */
    DSLContext writing() {
        return Connections.using(whole().writing());
    }

    /** The desk at this moment, to be read while others write. */
    public Snapshot snapshot() {
        readers.begin();
        try {
            whole();
            return new Snapshot(where.source().connect(), readers::end);
        } catch (SQLException | RuntimeException e) {
            readers.end();
            throw new StorageFailure("no moment to read could be had", e);
        }
    }

    /** Asked before a step begins: its files are where they were, or are written again. */
    void makeSureOfFiles() {
        if (where.file().isEmpty()) {
            return;
        }
        try {
            seeThatItCanBeWritten();
            if (damaged || !where.file().get().exists()) {
                LOG.warn("The desk's file was damaged or taken away while open; it is written again");
                writeAgain();
                damaged = false;
            }
            if (!side.orElseThrow().isThere()) {
                LOG.warn("The side file was taken away while open; it goes on in a new one");
                side.get().goOnAfter(number());
            }
        } catch (IOException | SQLException e) {
            throw cannotWrite(e);
        }
    }

    /** Opened again while nothing could be written, H2 reads only, and would go on so for ever. */
    private void seeThatItCanBeWritten() throws SQLException {
        if (whole().writing().isReadOnly()) {
            broken = true;
            if (whole().writing().isReadOnly()) {
                throw new CannotWrite(Sentence.of("storage.readOnly", folder().toString()));
            }
        }
    }

    /**
     * Asked before a step begins and before it ends. Looks only: a file written again in the middle of a step would lack
     * what the step has written so far.
     *
     * @param bytes what the step will write
     */
    void makeSureOfRoom(long bytes) {
        try {
            if (where.file().isPresent() && !DiskTrouble.hasRoom(folder(), bytes)) {
                throw new CannotWrite(Sentence.of("storage.diskFull", folder().toString()));
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Makes the step lasting: in the side file, then committed, each forced to the disk. */
    void commit(SideRecord step) {
        try {
            if (side.isPresent()) {
                unsettled =
                        Optional.of(new Unsettled(step.step().no(), side.get().append(step)));
            }
            connections.commit();
            unsettled = Optional.empty();
        } catch (SQLException | IOException e) {
            settle(e);
        }
    }

    /** As {@link #commit}, for a step that the side file already holds. */
    void commitAgain() {
        try {
            connections.commit();
        } catch (SQLException e) {
            throw new StorageFailure("a step could not be done again", e);
        }
    }

    /** For a step that removed somebody: the side file forgets all steps, for it would go on showing her. */
    void commitAndForget() {
        try {
            connections.commit();
            if (side.isPresent()) {
                side.get().startAnew(number());
            }
        } catch (SQLException | IOException e) {
            throw cannotWrite(e);
        }
    }

    /** The database failed in the middle: only the file, opened again, knows whether it has the step. */
    private void settle(Exception failure) {
        boolean inSideFile = unsettled.isPresent();
        long no = unsettled.map(Unsettled::no).orElse(0L);
        broken = inSideFile;
        if (!inSideFile || !has(no)) {
            throw cannotWrite(failure);
        }
    }

    private boolean has(long no) {
        try {
            return number() >= no;
        } catch (CannotWrite | DataAccessException e) {
            throw new CannotWrite(Sentence.of("storage.unsure", folder().toString()), e);
        }
    }

    /** Takes back what was not committed; where the database cannot even do that, it is opened again. */
    void rollback() {
        try {
            connections.writing().rollback();
        } catch (SQLException e) {
            LOG.warn("The database failed and is opened again", e);
            broken = true;
        }
    }

    /** In words, where the disk is what was in the way. */
    CannotWrite cannotWrite(Exception failure) {
        return new CannotWrite(DiskTrouble.sentence(folder(), failure), failure);
    }

    /**
     * In words, where the disk or the file is what was in the way. Where every row can be read, damage is between the rows;
     * the file is written again before the next step.
     */
    RuntimeException told(DataAccessException failure) {
        if (DiskTrouble.isDamage(failure)) {
            damaged = true;
            return new CannotWrite(Sentence.of("storage.damaged", folder().toString()), failure);
        }
        return DiskTrouble.isOfTheDisk(failure) ? cannotWrite(failure) : failure;
    }

    private Connections whole() {
        if (broken) {
            reopen();
        }
        return connections;
    }

    private synchronized void reopen() {
        if (!broken) {
            return;
        }
        connections.closeQuietly();
        try {
            connections = Connections.of(where.source());
            broken = false;
            if (unsettled.isPresent() && number() < unsettled.get().no()) {
                unsettled.get().taken().takeOut();
            }
            unsettled = Optional.empty();
        } catch (SQLException | IOException e) {
            throw cannotWrite(e);
        }
    }

    /**
     * Writes other rows into a new file that takes the old one's place.
     *
     * @param rows from elsewhere
     * @throws IOException if it did not come about; then all is as it was
     */
    public void becomes(RowSource rows, Optional<DataKey> key) throws IOException {
        replace(key, anew -> anew.makeOf(rows));
        sideFileFollows(key);
    }

    /** As {@link #becomes}, with the rows it has: nothing that was between the rows is in the new file. */
    public void becomesItself(Optional<DataKey> key) throws IOException {
        writeAgain(key);
        sideFileFollows(key);
    }

    /** As {@link #becomesItself(Optional)}, with the key it has. */
    public void becomesItself() throws IOException {
        becomesItself(where.file().orElseThrow().key());
    }

    /**
     * Writes the same rows into a new file, because something is wrong between them; the side file goes on.
     *
     * @throws IOException if it did not come about; then all is as it was
     */
    public void writeAgain() throws IOException {
        writeAgain(where.file().orElseThrow().key());
    }

    /** The same rows, so the side file may go on: the backups need the steps it holds. */
    private void writeAgain(Optional<DataKey> key) throws IOException {
        replace(key, anew -> {
            try (var rows = snapshot()) {
                anew.makeOf(rows);
            }
        });
    }

    private interface Making {
        void of(NewFile file) throws IOException;
    }

    private void replace(Optional<DataKey> key, Making making) throws IOException {
        var target = where.file().orElseThrow().keyed(key);
        var anew = new NewFile(target);
        writer.lock();
        try {
            making.of(anew);
            readers.waitUntilNoneReads();
            try {
                takePlace(anew, target);
            } finally {
                readers.goOn();
            }
        } finally {
            writer.unlock();
        }
    }

    /**
     * While anything had the old file open, the database would go on with that: whoever asks meanwhile waits in
     * {@link #reopen}, and gets the new one.
     */
    private synchronized void takePlace(NewFile anew, DatabaseFile target) throws IOException {
        broken = true;
        connections.closeQuietly();
        anew.takePlace();
        where = new Where(target::connect, Optional.of(target));
    }

    /** The new file is in its place: whatever the side file's trouble, the next step begins it anew. */
    private void sideFileFollows(Optional<DataKey> key) {
        if (side.isPresent()) {
            var before = side.get();
            side = Optional.of(SideFile.in(folder(), deskUid(), key));
            try {
                before.close();
                side.get().startAnew(number());
            } catch (IOException e) {
                LOG.warn("The side file could not be begun anew", e);
            }
        }
    }

    private UUID deskUid() {
        return reading().select(DESK.UID).from(DESK).fetchSingle(DESK.UID);
    }

    private Path folder() {
        return where.file()
                .map(file -> file.path().toAbsolutePath().getParent())
                .orElse(Path.of(""));
    }

    @Override
    public void close() {
        try {
            if (side.isPresent()) {
                side.get().close();
            }
            connections.close();
        } catch (SQLException | IOException e) {
            throw new StorageFailure("the desk could not be closed in order", e);
        }
    }
}
