package org.pairwright.desk.backup;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A backup that lies somewhere.
 *
 * @param sealed whether it takes the password or the recovery code to read it
 */
public record Backup(Path file, BackupNote note, boolean sealed) {
    /** By how far the desk had come, not by the clock, which may have been wrong. */
    static final Comparator<Backup> NEWEST_FIRST = Comparator.comparingLong(
                    (Backup backup) -> backup.note().state().number())
            .thenComparing(backup -> backup.note().at())
            .reversed();
}
