package org.pairwright.storage;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Columns that may be null, and the optional values of the trade. */
public final class Maybe {
    private Maybe() {}

    public static OptionalInt number(@Nullable Integer column) {
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    public static OptionalLong number(@Nullable Long column) {
        return column == null ? OptionalLong.empty() : OptionalLong.of(column);
    }

    public static @Nullable Integer column(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }

    public static @Nullable Long column(OptionalLong value) {
        return value.isPresent() ? (Long) value.getAsLong() : null;
    }
}
