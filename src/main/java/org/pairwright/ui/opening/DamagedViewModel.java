package org.pairwright.ui.opening;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.desk.Opening;
import org.pairwright.desk.Recovery;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.Backups;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.background.Work;

/** What was found, which way she chooses to put it right, and how it goes. */
public final class DamagedViewModel {
    private final Recovery recovery;
    private final Jobs jobs;
    private final Consumer<Opening> opened;
    private final ReadOnlyObjectWrapper<Optional<Way>> chosen;
    private final ReadOnlyObjectWrapper<Optional<Sentence>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** One way to put the desk right. */
    public sealed interface Way {

        /** From a backup beside the desk and what the side file knows. */
        record Offered(Recovery.Offer offer) implements Way {}

        /**
         * From a file that she pointed at.
         *
         * @param asked whether it needs a password of its own
         */
        record Elsewhere(Backup backup, boolean asked) implements Way {}
    }

    /** @param opened hears what came of putting it right */
    public DamagedViewModel(Recovery recovery, Jobs jobs, Consumer<Opening> opened) {
        this.recovery = recovery;
        this.jobs = jobs;
        this.opened = opened;
        chosen = new ReadOnlyObjectWrapper<>(
                recovery.offers().stream().findFirst().map(Way.Offered::new));
    }

    List<Sentence> findings() {
        return recovery.findings();
    }

    List<Recovery.Offer> offers() {
        return recovery.offers();
    }

    void choose(Way way) {
        chosen.set(Optional.of(way));
        trouble.set(Optional.empty());
    }

    /** She points at a backup that lies elsewhere. */
    void look(Path file) {
        Work<Way> look = _ -> {
            var backup = Backups.look(file);
            return new Way.Elsewhere(backup, recovery.asksFor(backup));
        };
        work(look, Sentence.of("opening.noBackup", file.toString()), this::choose);
    }

    /**
     * Does what is chosen.
     *
     * @param secret of the backup she pointed at, where it has one; wiped afterwards
     */
    void putRight(char[] secret) {
        chosen.get().ifPresent(way -> {
            Work<Optional<Opening>> repair = progress -> switch (way) {
                case Way.Offered(var offer) -> Optional.of(recovery.repair(offer, progress));
                case Way.Elsewhere(var backup, var _) -> recovery.repairFrom(backup, secret, progress);
            };
            work(repair, Sentence.of("opening.notPutRight"), opening -> {
                Arrays.fill(secret, ' ');
                opening.ifPresentOrElse(opened, () -> trouble.set(Optional.of(Sentence.of("opening.wrongForBackup"))));
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
                Sentence.of("opening.puttingRight"),
                Outcome.of(work, otherwise),
                outcome -> {
                    busy.set(false);
                    outcome.tell(done, why -> trouble.set(Optional.of(why)));
                },
                () -> busy.set(false));
    }

    /** The best offer, until she chooses another; empty while there is none. */
    ReadOnlyObjectProperty<Optional<Way>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
