package org.pairwright.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.DeskCounts;
import org.pairwright.desk.backup.Seal;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.file.CannotWrite;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.storage.rows.RowReceiver;
import org.pairwright.storage.rows.RowSource;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the open desk to the state of a backup. What is there now is kept as one more backup first. */
public final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final String SETTING = "restored";
    private static final int STAGES = 2;

    private final Desk desk;

    Restoring(Desk desk) {
        this.desk = desk;
    }

    /**
     * What would differ.
     *
     * @param gone steps that were done after the backup, newest first
     * @param otherDesk whether it is a backup of another desk, so that everything here would be replaced
     */
    public record Preview(DeskCounts now, DeskCounts then, List<Step> gone, boolean otherDesk) {}

    /** Looks only. */
    public Preview preview(Backup backup) {
        try (var now = desk.database().snapshot()) {
            var kept = now.kept();
            var state = backup.note().state();
            boolean other = !state.desk().equals(kept.desk());
            return new Preview(
                    DeskCounts.of(kept),
                    backup.note().counts(),
                    other ? List.of() : new StepStore(desk.database()).since(state.number()),
                    other);
        }
    }

    /**
     * Restores, in a new file that takes the old one's place when it is whole.
     *
     * @param seal of the backup, where it is sealed
     * @return what was done, in words
     * @throws IOException if it cannot be read or written; then all is as it was
     */
    public Sentence restore(Backup backup, Optional<Seal> seal, Progress progress) throws IOException {
        var database = desk.database();
        progress.report(0, STAGES, Sentence.of("desk.keepingNow"));
        desk.backups().make(database, BackupReason.BEFORE_RESTORE);
        progress.report(1, STAGES, Sentence.of("desk.restoring"));
        var rows = new Later(Backups.rows(backup, seal.map(Seal::key)), database.number());
        if (seal.isPresent() && desk.seal().isEmpty()) {
            desk.becomes(rows, seal.get(), progress);
        } else {
            database.becomes(rows, desk.seal().map(Seal::key));
        }
        var done = Sentence.of("desk.restored", backup.note().at());
        remember(backup, done);
        return done;
    }

    /** The desk is restored, and nothing can be cancelled any more: trouble with the history is not told as a failure. */
    private void remember(Backup backup, Sentence done) {
        var database = desk.database();
        var settings = new SettingStore(database);
        try {
            desk.journal().record(StepKind.RESTORE, done, step -> {
                settings.write(
                        step, SETTING, backup.note().at() + " " + desk.journal().number());
                return step;
            });
            desk.backups().make(database, BackupReason.AFTER_REWRITING);
        } catch (CannotWrite e) {
            LOG.warn("A restore could not be written into the history or kept as a backup", e);
        }
    }

    /**
     * The same rows, but the change numbers go on from the desk's own: none ever names two states. One number is left out,
     * so that the steps that follow are never taken for steps after the state that was there before.
     */
    private record Later(RowSource rows, long number) implements RowSource {

        @Override
        public DeskState state() {
            var state = rows.state();
            return new DeskState(
                    state.desk(),
                    state.schema(),
                    Math.max(number, state.number()) + 1,
                    state.nextRow(),
                    state.tables());
        }

        @Override
        public void copyTo(RowReceiver receiver) throws IOException {
            rows.copyTo(receiver);
        }
    }
}
