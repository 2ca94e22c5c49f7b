package org.pairwright.desk.removal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.Desk;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.program.care.Removal;
import org.pairwright.storage.StorageFailure;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.removal.PersonToRemove;
import org.pairwright.storage.removal.RemovalStore;
import org.pairwright.storage.removal.Removing;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Removes people from the desk and from its files. Cannot be undone. A note beside the desk tells, while it is under way,
 * that the files must still be written anew, so that a crash in the middle leaves nothing of her behind.
 */
public final class PersonRemoval {
    private static final String UNFINISHED = "removal-under-way.note";
    private static final int PARTS = 2;

    private final Desk desk;
    private final StandInWords words;
    private final Clock clock;

    public PersonRemoval(Desk desk, StandInWords words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    /** Empty where there is no such person. */
    public Optional<RemovalPreview> preview(long person) {
        var removals = new RemovalStore(desk.database());
        return new PersonStore(desk.database())
                .find(person)
                .map(known -> new RemovalPreview(known, removals.heldOn(person), holding(removals.heldSince(person))));
    }

    /**
     * Removes the person from the desk, then writes its files anew and makes a backup without her.
     *
     * @return the proof, which is kept and says nothing of her
     * @throws org.pairwright.storage.file.CannotWrite if the disk is in the way
     */
    public Removal remove(long person, Progress progress) {
        progress.report(0, PARTS, Sentence.of("removal.keeping"));
        desk.backups().make(desk.database(), BackupReason.BEFORE_REMOVAL);
        // The last moment at which it can be cancelled.
        progress.report(1, PARTS, Sentence.of("removal.removing"));
        begin();
        var backups = holding(new RemovalStore(desk.database()).heldSince(person)).stream()
                .map(backup -> String.valueOf(backup.file().getFileName()))
                .toList();
        var removal = Removing.of(
                new PersonToRemove(person, words.name(), words.mark(), LocalDate.now(clock), backups),
                desk.journal(),
                Sentence.of("removal.step"));
        writeAnew();
        return removal;
    }

    /** Ends what a crash interrupted; does nothing where nothing was. */
    public void finish() {
        if (Files.exists(note())) {
            writeAnew();
        }
    }

    private List<Backup> holding(long since) {
        return desk.backups().list().stream()
                .filter(backup -> backup.note().state().number() >= since)
                .toList();
    }

    private void writeAnew() {
        try {
            desk.database().becomesItself();
            Files.deleteIfExists(note());
            desk.backups().make(desk.database(), BackupReason.AFTER_REWRITING);
        } catch (IOException e) {
            throw new StorageFailure("the files could not be written anew after a removal", e);
        }
    }

    private void begin() {
        try {
            Files.writeString(note(), "");
        } catch (IOException e) {
            throw new StorageFailure("a removal could not be begun", e);
        }
    }

    private Path note() {
        return desk.folder().resolve(UNFINISHED);
    }
}
