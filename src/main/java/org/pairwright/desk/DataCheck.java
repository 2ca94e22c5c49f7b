package org.pairwright.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.DeskCounts;
import org.pairwright.desk.backup.Seal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Looks at everything that can be looked at: every row, the side file, the backups, and where the data lies. */
public final class DataCheck {
    private static final int STAGES = 3;

    private final Desk desk;

    DataCheck(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a check found.
     *
     * @param findings one sentence each; none where all is well
     * @param number the change number of the last step
     * @param lastBackup when the newest good backup was made
     */
    public record Result(List<Sentence> findings, DeskCounts counts, long number, Optional<Instant> lastBackup) {

        public boolean allWell() {
            return findings.isEmpty();
        }

        /** How much there is, the last change and the last backup. */
        public Sentence summary() {
            return lastBackup
                    .map(at -> Sentence.of("desk.summary", counts.sentence(), number, at))
                    .orElseGet(() -> Sentence.of("desk.summaryNoBackup", counts.sentence(), number));
        }
    }

    /** Takes some seconds on a large desk. */
    public Result run(Progress progress) {
        var findings = new ArrayList<Sentence>();
        progress.report(0, STAGES, Sentence.of("desk.checkingRows"));
        findings.addAll(new Inspection(desk.database()).damagedTables());
        progress.report(1, STAGES, Sentence.of("desk.checkingSide"));
        findings.addAll(sideFile());
        findings.addAll(plainBackups());
        progress.report(2, STAGES, Sentence.of("desk.checkingBackups"));
        var good = newestGood(findings);
        try (var now = desk.database().snapshot()) {
            var state = now.kept();
            return new Result(
                    List.copyOf(findings),
                    DeskCounts.of(state),
                    state.number(),
                    good.map(backup -> backup.note().at()));
        }
    }

    private List<Sentence> sideFile() {
        try {
            long behind =
                    desk.database().number() - desk.database().sideFile().last().orElse(0L);
            return behind == 0 ? List.of() : List.of(Sentence.of("desk.sideFileBehind", behind));
        } catch (IOException _) {
            return List.of(Sentence.of("desk.sideFileUnreadable"));
        }
    }

    /** On a desk with a password, what anybody could read. */
    private List<Sentence> plainBackups() {
        long plain = desk.backups().list().stream()
                .filter(backup -> !backup.sealed())
                .count();
        return desk.seal().isPresent() && plain > 0 ? List.of(Sentence.of("desk.plainBackups", plain)) : List.of();
    }

    private Optional<Backup> newestGood(List<Sentence> findings) {
        var key = desk.seal().map(Seal::key);
        for (Backup backup : desk.backups().list()) {
            if (Backups.isGood(backup, key)) {
                return Optional.of(backup);
            }
            findings.add(
                    Sentence.of("desk.badBackup", String.valueOf(backup.file().getFileName())));
        }
        return Optional.empty();
    }
}
