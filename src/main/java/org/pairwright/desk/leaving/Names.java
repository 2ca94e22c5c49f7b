package org.pairwright.desk.leaving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptTable;
import org.pairwright.storage.kept.KeptValue;
import org.pairwright.text.Messages;

/** How people call the rows that others point to; asked for only once all tables are known. */
final class Names {
    private static final Set<String> PARTS =
            Set.of("name", "first_name", "last_name", "person", "mentee", "mentor", "ran_at");

    private final Messages messages;
    private final Map<String, Map<Long, KeptRow>> rows = new HashMap<>();

    Names(Messages messages) {
        this.messages = messages;
    }

    void learn(KeptTable table, List<KeptRow> all) {
        rows.put(
                table.name(),
                all.stream().collect(Collectors.toMap(row -> row.number("id"), Names::lean, (one, other) -> one)));
    }

    /** What a name is made of, without the long rest of the row. */
    private static KeptRow lean(KeptRow row) {
        return new KeptRow(row.values().entrySet().stream()
                .filter(entry -> PARTS.contains(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The name of a row; its number where it has none. */
    String of(String table, long number) {
        var row = rows.getOrDefault(table, Map.of()).get(number);
        return row == null ? String.valueOf(number) : nameOf(table, number).apply(row);
    }

    private Function<KeptRow, String> nameOf(String table, long number) {
        return switch (table) {
            case "person" -> row -> (row.text("first_name") + " " + row.text("last_name")).strip();
            case "participant" -> row -> of("person", row.number("person"));
            case "pair" ->
                row -> messages.say(
                        "leaving.pairName",
                        of("participant", row.number("mentee")),
                        of("participant", row.number("mentor")));
            case "run" -> row -> row.text("name").isEmpty() ? ranAt(row) : row.text("name");
            case "program" -> row -> row.text("name");
            default -> _ -> String.valueOf(number);
        };
    }

    private String ranAt(KeptRow run) {
        return run.value("ran_at").orElse(new KeptValue.Text("")) instanceof KeptValue.Time(var at)
                ? messages.say("leaving.runName", at)
                : "";
    }
}
