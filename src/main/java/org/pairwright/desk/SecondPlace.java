package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.Backups;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.storage.file.DiskTrouble;
import org.pairwright.storage.file.ForcedFile;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.text.Sentence;

/** A folder on another disk, a stick or a share, to which every backup is copied when it can be reached. */
public final class SecondPlace {
    /** As many are kept there. */
    private static final int KEPT = 10;

    private static final String SETTING = "second place";

    private final Journal journal;
    private final SettingStore settings;
    private final Backups backups;

    SecondPlace(Journal journal, SettingStore settings, Backups backups) {
        this.journal = journal;
        this.settings = settings;
        this.backups = backups;
    }

    /** The folder she chose, whether or not it can be reached now. */
    public Optional<Path> chosen() {
        return settings.read(SETTING).filter(folder -> !folder.isEmpty()).map(Path::of);
    }

    public void choose(Path folder) {
        keep(folder.toAbsolutePath().toString(), Sentence.of("desk.secondPlaceChosen"));
    }

    public void forget() {
        keep("", Sentence.of("desk.secondPlaceForgotten"));
    }

    private void keep(String folder, Sentence done) {
        journal.record(StepKind.SETTING, done, step -> {
            settings.write(step, SETTING, folder);
            return step;
        });
    }

    /** When the newest backup there was made; empty where none is there, or the place cannot be reached. */
    public Optional<Instant> lastCopy() {
        return chosen().flatMap(folder -> there(folder).stream().findFirst())
                .map(backup -> backup.note().at());
    }

    /**
     * Copies the newest backup there, unless it is there already.
     *
     * @return what was in the way, if anything was
     */
    public Optional<Sentence> copyNewest() {
        var newest = backups.newest();
        var folder = chosen();
        if (newest.isEmpty() || folder.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder.get())) {
            return Optional.of(Sentence.of("desk.secondPlaceAway", folder.get().toString()));
        }
        try {
            copy(newest.get().file(), folder.get());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(DiskTrouble.sentence(folder.get(), e));
        }
    }

    private void copy(Path backup, Path folder) throws IOException {
        var copy = folder.resolve(backup.getFileName().toString());
        if (Files.exists(copy)) {
            return;
        }
        var part = ForcedFile.partOf(copy);
        try {
            Files.deleteIfExists(part);
            Files.copy(backup, part);
            ForcedFile.force(part);
            Backups.look(part);
            ForcedFile.rename(part, copy);
        } finally {
            ForcedFile.deleteQuietly(part);
        }
        for (Backup old : there(folder).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
    }

    /** Copies of this desk's backups, newest first; other files there are not hers to lose. */
    private List<Backup> there(Path folder) {
        var mine = backups.newest().map(backup -> backup.note().state().desk());
        return Backups.in(folder).stream()
                .filter(backup -> mine.filter(
                                desk -> desk.equals(backup.note().state().desk()))
                        .isPresent())
                .toList();
    }
}
