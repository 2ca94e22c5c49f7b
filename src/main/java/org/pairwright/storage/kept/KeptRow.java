package org.pairwright.storage.kept;

import java.util.Map;
import java.util.Optional;

/**
 * A row as it is kept.
 *
 * @param values by column; what is null there is absent
 */
public record KeptRow(Map<String, KeptValue> values) {

    public Optional<KeptValue> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The text of a column, empty where it has none. */
    public String text(String column) {
        return values.get(column) instanceof KeptValue.Text(var text) ? text : "";
    }

    /** The number in a column, 0 where it has none. */
    public long number(String column) {
        return values.get(column) instanceof KeptValue.Whole(var number) ? number : 0;
    }
}
