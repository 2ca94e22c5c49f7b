package org.pairwright.storage;

import static org.pairwright.storage.generated.Sequences.ROW_NUMBER_OF_DESK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.pairwright.storage.rows.RowImage;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The step that is being done: the only way to write a row. It keeps the image of each row before and after, and is
 * handed to the stores by {@link Journal#record}. Within it, reads go through the stores' own step-reading methods or
 * see what was there before.
 */
public final class OpenStep {
    /** H2 takes as many values in one statement; more would only cost memory. */
    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;
    private final Progress progress;
    private int paused;
    private final List<RowChange> changes = new ArrayList<>();
    private final Digests history = new Digests();

    OpenStep(DSLContext sql, Progress progress) {
        this.sql = sql;
        this.progress = progress;
    }

    /** Asked now and then while much is written. */
    Runnable between() {
        return () -> progress.report(changes.size(), 0, Sentence.of("storage.writing"));
    }

    /** Asks once in a thousand times. */
    void pause() {
        paused++;
        if (paused % AT_ONCE == 0) {
            between().run();
        }
    }

    private Batches batches() {
        return new Batches(sql, between());
    }

    List<RowChange> changes() {
        return changes;
    }

    /** How the journal's own tables were moved, where a removal emptied what they show. */
    Digests history() {
        return history;
    }

    /** Writes rows of the journal itself otherwise: only a removal does, and there is no way back. */
    public <R extends UpdatableRecord<R>> void rewriteHistory(List<R> rows) {
        rows.forEach(row -> history.changed(new RowChange(
                row.getTable(), 0, Optional.of(RowImage.of(row.original())), Optional.of(RowImage.of(row)))));
        Journal.updateRows(sql, rows);
    }

    /** Sees what this step has written so far. */
    public DSLContext reading() {
        return sql;
    }

    /** Numbers for new rows, never given twice. */
    public List<Long> newIds(int count) {
        return count == 0 ? List.of() : sql.nextvals(ROW_NUMBER_OF_DESK, count);
    }

    /** These numbers were given before the database lost the step that has them. */
    void neverGiveAgain(LongStream given) {
        long next = newIds(1).getFirst();
        long behind = given.max().orElse(0) - next;
        if (behind > 0) {
            newIds(Math.toIntExact(behind));
        }
    }

    /** Rows without a number get one and are inserted, the others updated; gives back the same rows, all with numbers. */
    public <R extends UpdatableRecord<R>> List<R> save(List<R> rows) {
        var fresh = rows.stream().filter(row -> id(row) == 0).toList();
        var known = rows.stream().filter(row -> id(row) != 0).toList();
        var ids = newIds(fresh.size()).iterator();
        fresh.forEach(row -> row.set(idOf(row.getTable()), ids.next()));
        insert(fresh);
        update(known);
        return rows;
    }

    public <R extends UpdatableRecord<R>> void insert(List<R> rows) {
        batches().insert(rows);
        for (R row : rows) {
            changes.add(new RowChange(row.getTable(), id(row), Optional.empty(), Optional.of(RowImage.of(row))));
            pause();
        }
    }

    /** Writes the rows that differ from what is stored; the others leave no trace. */
    public <R extends UpdatableRecord<R>> void update(List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, String> before = images(rows.getFirst().getTable(), ids(rows));
        update(
                rows,
                rows.stream()
                        .map(row -> Optional.ofNullable(before.get(id(row))))
                        .toList());
    }

    /** Rows of which it is known how they are stored. */
    <R extends UpdatableRecord<R>> void update(List<R> rows, List<Optional<String>> before) {
        var changed = new ArrayList<R>();
        for (int n = 0; n < rows.size(); n++) {
            R row = rows.get(n);
            var was = before.get(n);
            var is = Optional.of(RowImage.of(row));
            if (!is.equals(was)) {
                changed.add(row);
                changes.add(new RowChange(row.getTable(), id(row), was, is));
            }
            pause();
        }
        batches().update(changed);
    }

    public <R extends Record> void delete(Table<R> table, Collection<Long> ids) {
        delete(table, images(table, ids));
    }

    /** Rows whose images are known, in their order: what points at another of them must come before it. */
    void delete(Table<?> table, Map<Long, String> before) {
        batches().delete(table, List.copyOf(before.keySet()));
        before.forEach((id, image) -> changes.add(new RowChange(table, id, Optional.of(image), Optional.empty())));
    }

    public <R extends Record> void deleteWhere(Table<R> table, Condition condition) {
        delete(table, sql.select(idOf(table)).from(table).where(condition).fetch(idOf(table)));
    }

    /** The images of the rows that exist, by their numbers. */
    <R extends Record> Map<Long, String> images(Table<R> table, Collection<Long> ids) {
        var images = new LinkedHashMap<Long, String>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            sql.selectFrom(table)
                    .where(idOf(table).in(some))
                    .forEach(row -> images.put(row.get(idOf(table)), RowImage.of(row)));
        }
        return images;
    }

    public static Field<Long> idOf(Table<?> table) {
        return table.field("ID", Long.class);
    }

    private static long id(UpdatableRecord<?> row) {
        return row.get("ID", Long.class);
    }

    private static List<Long> ids(List<? extends UpdatableRecord<?>> rows) {
        return rows.stream().map(OpenStep::id).toList();
    }
}
