package org.pairwright.storage.kept;

import java.util.Optional;

/**
 * A column of a {@link KeptTable}.
 *
 * @param name as in the scripts, in small letters
 * @param pointsTo the table whose {@code id} it holds, where it does
 */
public record KeptColumn(String name, Kind kind, Optional<String> pointsTo) {

    /** What its values are; each kind has its {@link KeptValue}. */
    public enum Kind {
        NUMBER,
        TEXT,
        DAY,
        TIME,
        YES_NO,
        UID,
        ANSWERS,
        LIST,
        SENTENCES,
        SEALED
    }
}
