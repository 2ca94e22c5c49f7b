package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.STEP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.pairwright.storage.generated.tables.records.ChangeRecord;
import org.pairwright.storage.rows.RowImage;

/** Writes the images of one step back: all of them unless a later step stands in the way, or those that can be. */
final class Undoing {
    private final OpenStep step;
    private final long undone;

    Undoing(OpenStep step, long undone) {
        this.step = step;
        this.undone = undone;
    }

    Undone run() {
        var changes = changes();
        if (somebodyWasRemoved(changes)) {
            return new Undone.Removed();
        }
        var standing = new Standing(step, changes);
        Set<Long> inTheWay = new TreeSet<>(standing.changedSince());
        inTheWay.addAll(standing.builtOn());
        if (!inTheWay.isEmpty()) {
            return refused(inTheWay);
        }
        takeBack(changes);
        return new Undone.Whole(changes.size());
    }

    /** Leaves what was changed since or built on, and takes the rest back. */
    Undone runWhatCan() {
        var changes = changes();
        if (somebodyWasRemoved(changes)) {
            return new Undone.Removed();
        }
        var standing = new Standing(step, changes);
        Set<Long> inTheWay = new TreeSet<>(standing.changedSince());
        inTheWay.addAll(standing.builtOn());
        var free = standing.free();
        if (free.isEmpty()) {
            return refused(inTheWay);
        }
        var told = standing.told(free);
        takeBack(free);
        return new Undone.Partly(told.gone(), told.stayed(), steps(inTheWay));
    }

    private Undone refused(Set<Long> inTheWay) {
        return new Undone.Refused(steps(inTheWay));
    }

    private List<org.pairwright.program.history.Step> steps(Set<Long> numbers) {
        return Steps.read(step.reading(), STEP.NO.in(numbers));
    }

    private List<ChangeRecord> changes() {
        return step.reading()
                .selectFrom(CHANGE)
                .where(CHANGE.STEP.eq(undone))
                .orderBy(CHANGE.N.desc())
                .fetch();
    }

    private static boolean somebodyWasRemoved(List<ChangeRecord> changes) {
        return changes.stream().anyMatch(change -> change.getBefore() == null && change.getAfter() == null);
    }

    /** What follows each other in one table and is of one sort is written together, in the order of the way back. */
    private void takeBack(List<ChangeRecord> changes) {
        var together = new ArrayList<ChangeRecord>();
        for (var change : changes) {
            if (!together.isEmpty() && !Sort.of(together.getFirst()).equals(Sort.of(change))) {
                write(together);
                together.clear();
            }
            together.add(change);
        }
        if (!together.isEmpty()) {
            write(together);
        }
    }

    private record Sort(String table, boolean wasThere, boolean isThere) {
        static Sort of(ChangeRecord change) {
            return new Sort(change.getTableName(), change.getBefore() != null, change.getAfter() != null);
        }
    }

    private void write(List<ChangeRecord> alike) {
        var sort = Sort.of(alike.getFirst());
        var table = Rows.table(sort.table());
        if (!sort.wasThere()) {
            var images = new LinkedHashMap<Long, String>();
            alike.forEach(change -> images.put(change.getRowId(), change.getAfter()));
            step.delete(table, images);
        } else if (sort.isThere()) {
            update(table, alike);
        } else {
            insert(table, alike);
        }
    }

    @SuppressWarnings("unchecked")
    private <R extends UpdatableRecord<R>> void insert(Table<?> table, List<ChangeRecord> alike) {
        step.insert(alike.stream().map(change -> (R) before(table, change)).toList());
    }

    @SuppressWarnings("unchecked")
    private <R extends UpdatableRecord<R>> void update(Table<?> table, List<ChangeRecord> alike) {
        step.update(
                alike.stream().map(change -> (R) before(table, change)).toList(),
                alike.stream()
                        .map(ChangeRecord::getAfter)
                        .map(Optional::ofNullable)
                        .toList());
    }

    private static Record before(Table<?> table, ChangeRecord change) {
        return RowImage.toRow(table, change.getBefore());
    }
}
