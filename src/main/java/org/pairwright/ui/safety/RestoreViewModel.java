package org.pairwright.ui.safety;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Restoring;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.Seal;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.background.Work;

/** Which backups there are, what restoring one would change, and doing it. */
public final class RestoreViewModel {
    private final Desk desk;
    private final Jobs jobs;
    private final Consumer<List<Sentence>> restored;
    private final ReadOnlyObjectWrapper<List<Backup>> backups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * A backup and what restoring it would change.
     *
     * @param asked whether it needs a password of its own
     */
    record Looked(Backup backup, Restoring.Preview preview, boolean asked) {}

    /** @param restored hears what was done; the window on the desk is of no use any more then */
    public RestoreViewModel(Desk desk, Jobs jobs, Consumer<List<Sentence>> restored) {
        this.desk = desk;
        this.jobs = jobs;
        this.restored = restored;
    }

    /** Reads the list anew; what was chosen stays where she stays. */
    void arrive() {
        trouble.set(Optional.empty());
        jobs.run(Sentence.of("safety.readingBackups"), _ -> desk.backups().list(), backups::set);
    }

    void choose(Backup backup) {
        work(_ -> looked(backup), Sentence.of("safety.notReadable"), found -> looked.set(Optional.of(found)));
    }

    /** One that lies elsewhere. */
    void choose(Path file) {
        work(
                _ -> looked(Backups.look(file)),
                Sentence.of("safety.noBackup", file.toString()),
                found -> looked.set(Optional.of(found)));
    }

    private Looked looked(Backup backup) {
        var key = desk.seal().map(Seal::key);
        boolean asked = backup.sealed() && !Backups.isGood(backup, key);
        return new Looked(backup, desk.restoring().preview(backup), asked);
    }

    /**
     * Restores what is chosen.
     *
     * @param secret of the backup, where it is asked for; wiped afterwards
     */
    void restore(char[] secret) {
        looked.get().ifPresent(chosen -> {
            Work<Optional<Sentence>> restore = progress -> {
                var seal = chosen.asked() ? Backups.open(chosen.backup(), secret) : desk.seal();
                if (chosen.backup().sealed() && seal.isEmpty()) {
                    return Optional.empty();
                }
                var of = chosen.backup().sealed() ? seal : Optional.<Seal>empty();
                return Optional.of(desk.restoring().restore(chosen.backup(), of, progress));
            };
            work(restore, Sentence.of("safety.notRestored"), said -> {
                Arrays.fill(secret, ' ');
                said.ifPresentOrElse(
                        done -> restored.accept(List.of(done, Sentence.of("safety.keptBefore"))),
                        () -> trouble.set(Optional.of(Sentence.of("safety.wrongForBackup"))));
            });
        });
    }

    private <T> void work(Work<T> work, Sentence otherwise, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        trouble.set(Optional.empty());
        jobs.run(
                Sentence.of("safety.restoring"),
                Outcome.of(work, otherwise),
                outcome -> {
                    busy.set(false);
                    outcome.tell(done, why -> trouble.set(Optional.of(why)));
                },
                () -> busy.set(false));
    }

    ReadOnlyObjectProperty<List<Backup>> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
