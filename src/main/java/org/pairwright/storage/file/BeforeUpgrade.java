package org.pairwright.storage.file;

import java.io.IOException;
import org.pairwright.storage.rows.RowSource;

/** Sees an older desk before its tables are changed, to keep it. */
@FunctionalInterface
public interface BeforeUpgrade {
    BeforeUpgrade NOTHING = _ -> {};

    /** If it cannot be kept, it is not upgraded. */
    void keep(RowSource older) throws IOException;
}
