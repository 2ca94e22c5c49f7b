package org.pairwright.storage.kept;

import java.util.List;

/**
 * A table as it is kept.
 *
 * @param name as in the scripts, in small letters
 */
public record KeptTable(String name, List<KeptColumn> columns) {

    public KeptTable {
        columns = List.copyOf(columns);
    }
}
