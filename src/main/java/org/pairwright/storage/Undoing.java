package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.STEP;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.pairwright.storage.generated.tables.records.ChangeRecord;

/** Writes the images of one step back, unless a later step stands in the way. */
final class Undoing {
    private final OpenStep step;
    private final long undone;

    Undoing(OpenStep step, long undone) {
        this.step = step;
        this.undone = undone;
    }

    Undone run() {
        var changes = step.reading()
                .selectFrom(CHANGE)
                .where(CHANGE.STEP.eq(undone))
                .orderBy(CHANGE.N.desc())
                .fetch();
        if (changes.stream().anyMatch(change -> change.getBefore() == null && change.getAfter() == null)) {
            return new Undone.Removed();
        }
        Set<Long> inTheWay = new TreeSet<>(changedSince(changes));
        inTheWay.addAll(builtOn(changes));
        if (!inTheWay.isEmpty()) {
            return new Undone.Refused(Steps.read(step.reading(), STEP.NO.in(inTheWay)));
        }
        changes.forEach(this::takeBack);
        return new Undone.Whole(changes.size());
    }

    /** Later steps that left a row otherwise than this one did. */
    private List<Long> changedSince(List<ChangeRecord> changes) {
        return changes.stream().collect(Collectors.groupingBy(ChangeRecord::getTableName)).entrySet().stream()
                .flatMap(ofTable -> changedSince(table(ofTable.getKey()), ofTable.getValue()).stream())
                .toList();
    }

    /** A step may change a row more than once: the last image, which comes first here, is how it left the row. */
    private List<Long> changedSince(Table<?> table, List<ChangeRecord> changes) {
        var left = new LinkedHashMap<Long, Optional<String>>();
        changes.forEach(change -> left.putIfAbsent(change.getRowId(), Optional.ofNullable(change.getAfter())));
        var now = step.images(table, left.keySet());
        return left.entrySet().stream()
                .filter(row -> !row.getValue().equals(Optional.ofNullable(now.get(row.getKey()))))
                .flatMap(row -> lastStepOf(table, row.getKey()).stream())
                .toList();
    }

    /** Steps that made rows which point at rows that would go. */
    private List<Long> builtOn(List<ChangeRecord> changes) {
        var going = new HashSet<String>();
        var made = changes.stream().filter(change -> change.getBefore() == null).toList();
        made.forEach(change -> going.add(change.getTableName() + change.getRowId()));
        var steps = new ArrayList<Long>();
        for (ChangeRecord change : made) {
            for (ForeignKey<?, ?> key :
                    table(change.getTableName()).getPrimaryKey().getReferences()) {
                steps.addAll(stepsOfRowsPointing(key, change.getRowId(), going));
            }
        }
        return steps;
    }

    private <R extends Record> List<Long> stepsOfRowsPointing(ForeignKey<R, ?> key, long row, Set<String> going) {
        Table<R> child = key.getTable();
        if (child.field("ID") == null) {
            return List.of();
        }
        var pointing = step.reading()
                .select(OpenStep.idOf(child))
                .from(child)
                .where(key.getFields().getFirst().coerce(Long.class).eq(row))
                .fetch(OpenStep.idOf(child));
        return pointing.stream()
                .filter(id -> !going.contains(child.getName() + id))
                .flatMap(id -> lastStepOf(child, id).stream())
                .toList();
    }

    private Optional<Long> lastStepOf(Table<?> table, long row) {
        return step.reading()
                .select(CHANGE.STEP)
                .from(CHANGE)
                .where(CHANGE.TABLE_NAME.eq(table.getName()))
                .and(CHANGE.ROW_ID.eq(row))
                .orderBy(CHANGE.STEP.desc())
                .limit(1)
                .fetchOptional(CHANGE.STEP);
    }

    private void takeBack(ChangeRecord change) {
        new Rows(step)
                .bring(
                        table(change.getTableName()),
                        change.getRowId(),
                        Optional.ofNullable(change.getAfter()),
                        Optional.ofNullable(change.getBefore()));
    }

    private static Table<?> table(String name) {
        return Rows.table(name);
    }
}
