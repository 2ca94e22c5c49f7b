package org.pairwright.desk.leaving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.storage.kept.KeptColumn;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptTable;
import org.pairwright.storage.kept.KeptValue;

/**
 * Keys that stay the same on every desk and in every export: a row's {@code uid} where it has one, else its table and its
 * number.
 */
final class Keys {
    private static final String UID = "uid";

    private final Map<String, Map<Long, String>> uids = new HashMap<>();

    void learn(KeptTable table, List<KeptRow> rows) {
        if (hasUid(table)) {
            uids.put(
                    table.name(),
                    rows.stream().collect(Collectors.toMap(row -> row.number("id"), row -> of(table, row))));
        }
    }

    static boolean hasUid(KeptTable table) {
        return table.columns().stream().anyMatch(column -> column.name().equals(UID));
    }

    /** The key of a row. */
    String of(KeptTable table, KeptRow row) {
        return row.value(UID)
                .filter(KeptValue.Uid.class::isInstance)
                .map(value -> ((KeptValue.Uid) value).uid().toString())
                .orElseGet(() -> table.name() + "-" + numbers(table, row));
    }

    /** The key of the row that a reference points to. */
    String of(String table, long number) {
        return uids.getOrDefault(table, Map.of()).getOrDefault(number, table + "-" + number);
    }

    /** The row's number, or all its numbers where it has none of its own. */
    private static String numbers(KeptTable table, KeptRow row) {
        return table.columns().stream()
                .map(KeptColumn::name)
                .filter(name -> name.equals("id") || name.equals("no"))
                .findFirst()
                .map(name -> String.valueOf(row.number(name)))
                .orElseGet(() -> table.columns().stream()
                        .filter(column -> column.kind() == KeptColumn.Kind.NUMBER)
                        .map(column -> String.valueOf(row.number(column.name())))
                        .collect(Collectors.joining("-")));
    }
}
