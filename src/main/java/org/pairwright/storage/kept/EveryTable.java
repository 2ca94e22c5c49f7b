package org.pairwright.storage.kept;

import static org.pairwright.storage.generated.Tables.DESK;
import static org.pairwright.storage.generated.Tables.PROFILE_FIELD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.pairwright.storage.Database;
import org.pairwright.storage.generated.DefaultSchema;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.storage.run.WholeRuns;

/**
 * All that the desk keeps, table by table and whatever it means: for whoever writes all of it out. The bookkeeping is no
 * part of it: the desk's own row, the digests and the images of changed rows.
 */
public final class EveryTable {
    private static final Set<String> BOOKKEEPING = Set.of("desk", "table_digest", "change");

    /** Columns whose text is more than a text. */
    private static final Map<String, KeptColumn.Kind> MEANT = Map.of(
            "person.answers", KeptColumn.Kind.ANSWERS,
            "participant.answers", KeptColumn.Kind.ANSWERS,
            "profile_field.list", KeptColumn.Kind.LIST,
            "pair.reasons", KeptColumn.Kind.SENTENCES,
            "run_pair.reasons", KeptColumn.Kind.SENTENCES,
            "run_unplaced.why", KeptColumn.Kind.SENTENCES,
            "run_unplaced.repair", KeptColumn.Kind.SENTENCES,
            "step.sentence", KeptColumn.Kind.SENTENCES);

    /** What is said there in confidence has a key of its own. */
    private static final String CONCERN = "concern";

    private final Database database;
    private final KeptReading reading;

    private EveryTable(Database database, KeptReading reading) {
        this.database = database;
        this.reading = reading;
    }

    public static EveryTable with(Database database) {
        return new EveryTable(database, KeptReading.of(Set.of(), Set.of()));
    }

    /** Without the answers to sensitive fields, wherever they are written down: also in the records of runs. */
    public static EveryTable withoutSensitive(Database database) {
        var fields = sensitive(database);
        return new EveryTable(
                database,
                fields.isEmpty()
                        ? KeptReading.of(Set.of(), Set.of())
                        : KeptReading.of(fields, Telling.of(database, fields)));
    }

    /** The names of the fields that are marked as sensitive, in any program. */
    public static Set<String> sensitive(Database database) {
        return new HashSet<>(database.reading()
                .select(PROFILE_FIELD.NAME)
                .from(PROFILE_FIELD)
                .where(PROFILE_FIELD.SENSITIVE)
                .fetch(PROFILE_FIELD.NAME));
    }

    /** What the desk says of itself. */
    public record About(UUID uid, int schema, long changeNumber) {}

    public About about() {
        return database.reading()
                .selectFrom(DESK)
                .fetchSingle(row -> new About(row.getUid(), row.getSchemaVersion(), row.getChangeNumber()));
    }

    /** All tables but the bookkeeping, by name. */
    public List<KeptTable> tables() {
        return DefaultSchema.DEFAULT_SCHEMA
                .tableStream()
                .filter(table -> !BOOKKEEPING.contains(nameOf(table)) && !WholeRuns.isBookkeeping(table))
                .map(EveryTable::kept)
                .sorted(java.util.Comparator.comparing(KeptTable::name))
                .toList();
    }

    public long count(KeptTable table) {
        var from = generated(table);
        return database.reading().fetchCount(from) + new WholeRuns(database).more(from);
    }

    /** The rows of a table, oldest first. */
    public List<KeptRow> rows(KeptTable table) {
        var from = generated(table);
        var fields =
                table.columns().stream().collect(Collectors.toMap(Function.identity(), column -> field(from, column)));
        var stored = database
                .reading()
                .selectFrom(from)
                .orderBy(
                        from.getPrimaryKey() == null
                                ? List.of()
                                : from.getPrimaryKey().getFields())
                .fetch()
                .stream()
                .map(Record.class::cast);
        return new WholeRuns(database)
                .filled(from, stored)
                .map(row -> withoutKeys(new KeptRow(table.columns().stream()
                        .filter(column -> row.get(fields.get(column)) != null)
                        .collect(Collectors.toUnmodifiableMap(
                                KeptColumn::name,
                                column -> reading.value(table.name(), column, row.get(fields.get(column))))))))
                .toList();
    }

    /** A locked key that left could be tried against every password there is. */
    private static KeptRow withoutKeys(KeptRow row) {
        if (!row.text("name").startsWith(SettingStore.KEYS)) {
            return row;
        }
        var values = new HashMap<>(row.values());
        values.replace("content", new KeptValue.Sealed());
        return new KeptRow(Map.copyOf(values));
    }

    private static KeptTable kept(Table<?> table) {
        return new KeptTable(
                nameOf(table),
                table.fieldStream()
                        .filter(field -> !WholeRuns.isBookkeeping(field))
                        .map(field -> new KeptColumn(nameOf(field), kind(table, field), pointsTo(table, field)))
                        .toList());
    }

    private static KeptColumn.Kind kind(Table<?> table, Field<?> field) {
        var type = field.getType();
        if (type == UUID.class) {
            return KeptColumn.Kind.UID;
        }
        if (Number.class.isAssignableFrom(type)) {
            return KeptColumn.Kind.NUMBER;
        }
        if (type == LocalDate.class) {
            return KeptColumn.Kind.DAY;
        }
        if (type == OffsetDateTime.class) {
            return KeptColumn.Kind.TIME;
        }
        if (type == Boolean.class) {
            return KeptColumn.Kind.YES_NO;
        }
        if (type == byte[].class || nameOf(table).equals(CONCERN)) {
            return KeptColumn.Kind.SEALED;
        }
        return MEANT.getOrDefault(nameOf(table) + "." + nameOf(field), KeptColumn.Kind.TEXT);
    }

    private static Optional<String> pointsTo(Table<?> table, Field<?> field) {
        return table.getReferences().stream()
                .filter(key -> key.getFields().equals(List.of(field)))
                .map(key -> nameOf(key.getKey().getTable()))
                .findFirst();
    }

    private static Table<?> generated(KeptTable table) {
        return DefaultSchema.DEFAULT_SCHEMA
                .tableStream()
                .filter(one -> nameOf(one).equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Field<?> field(Table<?> table, KeptColumn column) {
        return table.fieldStream()
                .filter(field -> nameOf(field).equals(column.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(org.jooq.Named named) {
        return named.getName().toLowerCase(Locale.ROOT);
    }
}
