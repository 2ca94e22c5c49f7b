package org.pairwright.ui.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.text.Sentence;

/** What is asked of the desk for its backups. Everything here takes its time and is called beside the window. */
public interface Keeping {

    Optional<Backup> newest();

    /** Whether anything was done since the newest backup. */
    boolean changed();

    /** A backup of now; the newest where nothing changed since. */
    Backup make(BackupReason reason);

    /** A backup of now at the place she names. */
    Backup makeAt(Path file) throws IOException;

    /** Copies the newest to the second place; empty if it is there, or there is no such place. */
    Optional<Sentence> copy();
}
