package org.pairwright.ui.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.enrolment.Programs;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.text.Sentence;

/** A desk that was backed up with Amara on it, got Kenji afterwards, and was closed. */
final class ShutDesk {
    static final String PASSWORD = "Tea with Amara at 4";

    final Path folder;
    final Path elsewhere;

    ShutDesk(Path folder, boolean locked) {
        this.folder = folder;
        this.elsewhere = folder.resolveSibling(folder.getFileName() + "-stick.backup");
        try (var desk = opened(folder)) {
            if (locked) {
                desk.protection().set(PASSWORD.toCharArray());
            }
            var programs = new ProgramStore(desk.database());
            new Programs(desk.journal(), programs, new CriterionStore(desk.database())).start(Cast.leadership());
            var persons = new PersonStore(desk.database());
            desk.journal()
                    .record(
                            StepKind.PEOPLE,
                            Sentence.of("words.StepKind.PEOPLE"),
                            step -> persons.save(step, Cast.amara()));
            Backup backup = desk.backups().make(desk.database(), BackupReason.START);
            Files.copy(backup.file(), elsewhere, StandardCopyOption.REPLACE_EXISTING);
            desk.journal()
                    .record(
                            StepKind.PEOPLE,
                            Sentence.of("words.StepKind.PEOPLE"),
                            step -> persons.save(step, Cast.kenji()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ShutDesk inNewFolder(boolean locked) {
        try {
            return new ShutDesk(Files.createTempDirectory("opening"), locked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the disk made of its file. */
    ShutDesk damaged() {
        try {
            var file = folder.resolve("desk.mv.db");
            var bytes = Files.readAllBytes(file);
            java.util.Arrays.fill(bytes, (byte) 0);
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its backups are gone as well. */
    ShutDesk withoutBackups() {
        try (var files = Files.list(folder.resolve("backups"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Opening open() {
        return Desk.open(folder, DeskFixture.CLOCK);
    }

    private static Desk opened(Path folder) {
        return ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk();
    }
}
