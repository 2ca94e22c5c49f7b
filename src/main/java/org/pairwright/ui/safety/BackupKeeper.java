package org.pairwright.ui.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.shell.Notifications;
import org.pairwright.ui.shell.SavedLine;

/**
 * Makes backups by itself: at the start if something changed, every half hour of work, before an import. A failure is a
 * sign in the status line that stays until one succeeds; nothing else waits for it.
 */
public final class BackupKeeper {
    static final Duration WORK = Duration.ofMinutes(30);
    private static final Duration REMIND_AFTER = Duration.ofDays(14);

    private final Keeping keeping;
    private final Saying saying;
    private final Remembered remembered;
    private final Clock clock;
    private Instant looked;
    private boolean reminded;

    /**
     * Where it works and says what it did.
     *
     * @param beside jobs that nothing else waits for
     * @param window runs what comes from other threads on the window's
     */
    public record Saying(Jobs beside, SavedLine line, Notifications notifications, Executor window) {}

    /** What was made, and what was in the way of its copy. */
    private record Made(Backup backup, Optional<Sentence> copyTrouble) {}

    public BackupKeeper(Keeping keeping, Saying saying, Remembered remembered, Clock clock) {
        this.keeping = keeping;
        this.saying = saying;
        this.remembered = remembered;
        this.clock = clock;
        looked = clock.instant();
    }

    /** The window can be used: shows the newest backup and makes one if something changed since. */
    public void begin() {
        looked = clock.instant();
        run(_ -> keepUp(BackupReason.START), _ -> {});
    }

    /** Called every minute: half an hour after the last look it looks again. */
    public void tick() {
        if (!clock.instant().isBefore(looked.plus(WORK))) {
            looked = clock.instant();
            run(_ -> keepUp(BackupReason.WORK), _ -> {});
        }
    }

    /** She asks for one, and is told. */
    public void backUpNow() {
        looked = clock.instant();
        run(
                _ -> {
                    boolean changed = keeping.changed() || keeping.newest().isEmpty();
                    var made = made(keeping.make(BackupReason.ASKED));
                    return Optional.of(new Asked(made, changed));
                },
                asked -> asked.ifPresent(done -> saying.notifications()
                        .say(Sentence.of(
                                done.changed() ? "safety.backedUp" : "safety.nothingToBackUp",
                                done.made().backup().note().at(),
                                done.made().backup().note().counts().sentence()))));
    }

    /** Called beside the window, by what is about to change much. A failure goes to whoever called. */
    public void before(BackupReason reason) {
        var made = made(keeping.make(reason));
        saying.window().execute(() -> show(Optional.of(made)));
    }

    private Optional<Asked> keepUp(BackupReason reason) {
        var newest = keeping.newest();
        if (keeping.changed()) {
            return Optional.of(new Asked(made(keeping.make(reason)), true));
        }
        return newest.map(backup -> new Asked(made(backup), false));
    }

    private Made made(Backup backup) {
        var trouble = keeping.copy();
        if (trouble.isEmpty()) {
            remembered.note(Remembered.Moment.COPIED, clock.instant());
        }
        return new Made(backup, trouble);
    }

    private record Asked(Made made, boolean changed) {}

    private void run(Work<Optional<Asked>> work, java.util.function.Consumer<Optional<Asked>> then) {
        saying.beside()
                .run(
                        Sentence.of("safety.backingUp"),
                        Outcome.of(work, Sentence.of("safety.backupFailed")),
                        outcome -> outcome.tell(
                                asked -> {
                                    show(asked.map(Asked::made));
                                    then.accept(asked);
                                },
                                why -> saying.line().backed(new SavedLine.Backed.Failed(why))));
    }

    private void show(Optional<Made> made) {
        saying.line()
                .backed(made.map(Made::backup)
                        .<SavedLine.Backed>map(this::words)
                        .orElseGet(SavedLine.Backed.Never::new));
        made.flatMap(Made::copyTrouble).ifPresent(this::remind);
    }

    private SavedLine.Backed words(Backup backup) {
        var at = backup.note().at();
        boolean today = LocalDate.ofInstant(at, clock.getZone()).equals(LocalDate.now(clock));
        return new SavedLine.Backed.At(at, today, backup.file().toString());
    }

    /** Gently: once a start, and only when no copy went there for a while. */
    private void remind(Sentence trouble) {
        boolean longAgo = remembered
                .when(Remembered.Moment.COPIED)
                .map(last -> last.plus(REMIND_AFTER).isBefore(clock.instant()))
                .orElse(false);
        if (longAgo && !reminded) {
            reminded = true;
            saying.notifications().say(trouble);
        }
    }
}
