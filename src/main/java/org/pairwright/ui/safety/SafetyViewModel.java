package org.pairwright.ui.safety;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.desk.DataCheck;
import org.pairwright.desk.Desk;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.leaving.ErrorReport;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;
import org.pairwright.ui.shell.Lock;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** How safe the desk is, and what she can do for it: from the settings, the menu and the search alike. */
public final class SafetyViewModel {
    private final Desk desk;
    private final Doing doing;
    private final Around around;
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.UNKNOWN);
    private final ReadOnlyObjectWrapper<Optional<DataCheck.Result>> checked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What does the work. */
    public record Doing(BackupKeeper keeper, Keeping keeping, AutoLock autoLock, Lock lock, Leaving leaving) {}

    /** What leaves the desk as a file. */
    public record Leaving(Everything everything, ErrorReport report) {}

    /** The window around it. */
    public record Around(Jobs jobs, Navigator navigator, Notifications notifications, Asking asking) {}

    /**
     * What is so just now.
     *
     * @param backups how many are kept
     * @param copied when the newest copy at the second place was made
     */
    record Facts(boolean locked, Optional<Backup> newest, int backups, Optional<Path> place, Optional<Instant> copied) {
        static final Facts UNKNOWN = new Facts(false, Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    public SafetyViewModel(Desk desk, Doing doing, Around around) {
        this.desk = desk;
        this.doing = doing;
        this.around = around;
    }

    void arrive() {
        around.jobs().run(Sentence.of("safety.looking"), _ -> read(), facts::set);
    }

    private Facts read() {
        var all = desk.backups().list();
        var place = desk.secondPlace();
        return new Facts(
                desk.protection().isOn(), all.stream().findFirst(), all.size(), place.chosen(), place.lastCopy());
    }

    void password(Act act) {
        around.navigator().navigate(new Destination.Password(act));
    }

    AutoLock autoLock() {
        return doing.autoLock();
    }

    void lockAfter(Optional<Integer> minutes) {
        if (!minutes.equals(doing.autoLock().minutes())) {
            doing.autoLock().choose(minutes);
            run(
                    _ -> {
                        doing.autoLock().keep(minutes);
                        return minutes;
                    },
                    "safety.notKept",
                    _ -> {});
        }
    }

    void lockNow() {
        doing.lock().close();
    }

    public void backUpNow() {
        doing.keeper().backUpNow();
    }

    public void restore() {
        around.navigator().navigate(new Destination.Restore());
    }

    void backUpTo() {
        around.asking()
                .backupFile(Sentence.of("safety.backupFile"))
                .ifPresent(file -> run(
                        _ -> doing.keeping().makeAt(file),
                        "safety.backupFailed",
                        made -> say(Sentence.of("safety.backedUpTo", made.file().toString()))));
    }

    void choosePlace() {
        around.asking()
                .secondPlace()
                .ifPresent(folder -> run(
                        _ -> {
                            desk.secondPlace().choose(folder);
                            return desk.secondPlace().copyNewest();
                        },
                        "safety.notKept",
                        trouble -> {
                            say(trouble.orElseGet(() -> Sentence.of("safety.placeChosen", folder.toString())));
                            arrive();
                        }));
    }

    void forgetPlace() {
        run(
                _ -> {
                    desk.secondPlace().forget();
                    return desk;
                },
                "safety.notKept",
                _ -> arrive());
    }

    /** Takes her where the result will stand, and looks at everything. */
    public void check() {
        if (!(around.navigator().destination() instanceof Destination.Settings)) {
            around.navigator().navigate(new Destination.Settings());
        }
        checked.set(Optional.empty());
        run(progress -> desk.check().run(progress), "safety.notChecked", result -> {
            checked.set(Optional.of(result));
            say(
                    result.allWell()
                            ? Sentence.of("safety.allWell", result.summary())
                            : Sentence.of("safety.found", result.findings().size()));
        });
    }

    /**
     * Everything as one workbook.
     *
     * @param sensitive whether answers to sensitive questions leave too
     */
    public void export(boolean sensitive) {
        var everything = doing.leaving().everything();
        around.asking()
                .workbook(everything.suggestedName())
                .ifPresent(file -> run(
                        progress -> everything.save(
                                file, sensitive ? Everything.Sensitive.LEAVES : Everything.Sensitive.STAYS, progress),
                        "safety.notExported",
                        left -> say(left.sentence())));
    }

    public void saveReport() {
        var report = doing.leaving().report();
        around.asking()
                .report(report.suggestedName())
                .ifPresent(file -> run(_ -> report.save(file, Optional.empty()), "safety.notExported", this::say));
    }

    private <T> void run(Work<T> work, String otherwise, java.util.function.Consumer<T> done) {
        around.jobs()
                .run(
                        Sentence.of("safety.working"),
                        Outcome.of(work, Sentence.of(otherwise)),
                        outcome -> outcome.tell(done, this::say));
    }

    private void say(Sentence words) {
        around.notifications().say(words);
    }

    ReadOnlyObjectProperty<Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** What the last check found, as long as the window is open. */
    ReadOnlyObjectProperty<Optional<DataCheck.Result>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }
}
