package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.CHOICE;
import static org.pairwright.storage.generated.Tables.CONSENT;
import static org.pairwright.storage.generated.Tables.GOAL;
import static org.pairwright.storage.generated.Tables.NOT_SAME;
import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.PAIR_EVENT;
import static org.pairwright.storage.generated.Tables.PARTICIPANT;
import static org.pairwright.storage.generated.Tables.PERSON;
import static org.pairwright.storage.generated.Tables.PIN_BAN;
import static org.pairwright.storage.generated.Tables.SESSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.pairwright.storage.generated.tables.records.ChangeRecord;
import org.pairwright.storage.rows.RowImage;

/** How the rows of a step stand now: which were changed since, and what was built on those that it made. */
final class Standing {
    private static final int AT_ONCE = 1_000;

    /** Where only some can go, the program, its fields and its criteria stay for those who stay. */
    private static final Set<Table<?>> OF_PEOPLE =
            Set.of(PERSON, PARTICIPANT, CONSENT, NOT_SAME, PIN_BAN, CHOICE, PAIR, PAIR_EVENT, SESSION, GOAL);

    private final OpenStep step;
    private final List<ChangeRecord> changes;
    private final Map<Row, ChangeRecord> lastOf = new LinkedHashMap<>();
    private final Map<Row, ChangeRecord> firstOf = new LinkedHashMap<>();
    private final Set<Row> touchedSince;
    private final List<Pointing> pointing;

    /** A row of a table. */
    private record Row(String table, long number) {}

    /** A row that points at one that the step made. */
    private record Pointing(Row from, Field<?> by, Row to) {}

    /** Whose persons the step made went with it, and the names of those who stayed. */
    record Told(int gone, List<String> stayed) {}

    /**
     * Looks at all rows of a step.
     *
     * @param changes the last first
     */
    Standing(OpenStep step, List<ChangeRecord> changes) {
        this.step = step;
        this.changes = changes;
        changes.forEach(change -> {
            lastOf.putIfAbsent(row(change), change);
            firstOf.put(row(change), change);
        });
        touchedSince = touched();
        pointing = pointing();
    }

    private static Row row(ChangeRecord change) {
        return new Row(change.getTableName(), change.getRowId());
    }

    /** Steps that left a row otherwise than this one did. */
    List<Long> changedSince() {
        return touchedSince.stream().flatMap(row -> lastStepOf(row).stream()).toList();
    }

    /** Steps that made rows which point at rows that would go. */
    List<Long> builtOn() {
        return pointing.stream()
                .map(Pointing::from)
                .filter(from -> !isMade(from))
                .filter(from -> !lastOf.containsKey(from))
                .flatMap(from -> lastStepOf(from).stream())
                .toList();
    }

    /** The changes that can be taken back: of rows that are as the step left them, and that nothing needs that stays. */
    List<ChangeRecord> free() {
        var staying = new HashSet<>(touchedSince);
        boolean more = true;
        while (more) {
            more = false;
            for (var one : pointing) {
                if (!staying.contains(one.to()) && goesOnPointing(one, staying)) {
                    staying.add(one.to());
                    more = true;
                }
            }
        }
        return changes.stream()
                .filter(change -> OF_PEOPLE.contains(Rows.table(change.getTableName())))
                .filter(change -> !staying.contains(row(change)))
                .toList();
    }

    private boolean goesOnPointing(Pointing one, Set<Row> staying) {
        var change = firstOf.get(one.from());
        if (change == null || staying.contains(one.from())) {
            return true;
        }
        var before = change.getBefore();
        if (before == null) {
            return false;
        }
        var was = RowImage.toRow(Rows.table(one.from().table()), before).get(one.by());
        return was instanceof Number number && number.longValue() == one.to().number();
    }

    Told told(List<ChangeRecord> free) {
        var going = new HashSet<Long>();
        free.stream().filter(Standing::madePerson).forEach(change -> going.add(change.getRowId()));
        var stayed = new ArrayList<String>();
        for (var change : changes.reversed()) {
            if (madePerson(change) && !going.contains(change.getRowId())) {
                var person = RowImage.toRow(PERSON, change.getAfter());
                stayed.add((person.getFirstName() + " " + person.getLastName()).strip());
            }
        }
        return new Told(going.size(), stayed);
    }

    private static boolean madePerson(ChangeRecord change) {
        return change.getTableName().equals(PERSON.getName()) && change.getBefore() == null;
    }

    private Set<Row> touched() {
        var touched = new HashSet<Row>();
        byTable().forEach((table, rows) -> {
            var now = step.images(Rows.table(table), rows);
            for (long number : rows) {
                var row = new Row(table, number);
                var left = Optional.ofNullable(lastOf.get(row)).map(ChangeRecord::getAfter);
                if (!left.equals(Optional.ofNullable(now.get(number)))) {
                    touched.add(row);
                }
            }
        });
        return touched;
    }

    private Map<String, List<Long>> byTable() {
        var byTable = new HashMap<String, List<Long>>();
        lastOf.keySet()
                .forEach(row -> byTable.computeIfAbsent(row.table(), _ -> new ArrayList<>())
                        .add(row.number()));
        return byTable;
    }

    private boolean isMade(Row row) {
        var first = firstOf.get(row);
        return first != null && first.getBefore() == null;
    }

    private List<Pointing> pointing() {
        var all = new ArrayList<Pointing>();
        byTable().forEach((table, rows) -> {
            var made = rows.stream()
                    .filter(number -> isMade(new Row(table, number)))
                    .toList();
            var key = Rows.table(table).getPrimaryKey();
            if (!made.isEmpty() && key != null) {
                key.getReferences().forEach(reference -> all.addAll(pointing(reference, table, made)));
            }
        });
        return all;
    }

    private <R extends Record> List<Pointing> pointing(ForeignKey<R, ?> key, String table, List<Long> made) {
        Table<R> child = key.getTable();
        if (child.field("ID") == null || !step.reading().fetchExists(child)) {
            return List.of();
        }
        var by = key.getFields().getFirst();
        var found = new ArrayList<Pointing>();
        for (int from = 0; from < made.size(); from += AT_ONCE) {
            var some = made.subList(from, Math.min(from + AT_ONCE, made.size()));
            step.reading()
                    .select(OpenStep.idOf(child), by.coerce(Long.class))
                    .from(child)
                    .where(by.coerce(Long.class).in(some))
                    .forEach(row -> found.add(
                            new Pointing(new Row(child.getName(), row.value1()), by, new Row(table, row.value2()))));
        }
        return found;
    }

    private Optional<Long> lastStepOf(Row row) {
        return step.reading()
                .select(CHANGE.STEP)
                .from(CHANGE)
                .where(CHANGE.TABLE_NAME.eq(row.table()))
                .and(CHANGE.ROW_ID.eq(row.number()))
                .orderBy(CHANGE.STEP.desc())
                .limit(1)
                .fetchOptional(CHANGE.STEP);
    }
}
