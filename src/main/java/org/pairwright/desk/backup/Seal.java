package org.pairwright.desk.backup;

import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.KeySlots;

/** The desk's key, and the slots that go with every backup, so that it opens on another machine. */
public record Seal(DataKey key, KeySlots slots) {

    DataKey forBackups() {
        return key.withUse("backup");
    }
}
