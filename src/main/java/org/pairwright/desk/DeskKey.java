package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.desk.backup.Backups;
import org.pairwright.sealing.KeySlots;
import org.pairwright.storage.Database;
import org.pairwright.storage.file.ClosedDatabase;
import org.pairwright.text.Sentence;

/** Finds out what it takes to open the desk of a folder. The file itself tells whether it is sealed, not the key file. */
sealed interface DeskKey {

    /** Nothing. */
    record Plain() implements DeskKey {}

    /** Password or recovery code for these slots. */
    record Needed(KeySlots slots) implements DeskKey {}

    /** The desk is sealed, and the slots of its key are nowhere. */
    record Lost(Sentence why) implements DeskKey {}

    static DeskKey find(Path folder) throws IOException {
        boolean there = Files.exists(folder.resolve(Database.FILE));
        if (there && !ClosedDatabase.isSealed(folder) && (ClosedDatabase.isPlain(folder) || !hasKeyFile(folder))) {
            return new Plain();
        }
        var slots = slots(folder);
        if (slots.isPresent()) {
            return new Needed(slots.get());
        }
        return there && ClosedDatabase.isSealed(folder)
                ? new Lost(Sentence.of("desk.keyLost", folder.toString()))
                : new Plain();
    }

    /** Tells what a file was whose first bytes are damaged. */
    private static boolean hasKeyFile(Path folder) throws IOException {
        return KeyFile.find(folder) instanceof KeyFile.Found.Whole;
    }

    /** Of the key file; where that is gone, every sealed backup holds them too. */
    private static Optional<KeySlots> slots(Path folder) throws IOException {
        return KeyFile.find(folder) instanceof KeyFile.Found.Whole whole
                ? Optional.of(whole.slots())
                : Backups.slotsOfNewest(folder);
    }
}
