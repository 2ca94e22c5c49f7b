package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.DESK;
import static org.pairwright.storage.generated.Tables.STEP;
import static org.pairwright.storage.generated.Tables.TABLE_DIGEST;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.generated.tables.records.ChangeRecord;
import org.pairwright.text.Sentence;

/**
 * The one writer of the desk. Everything the administrator does is one step: one transaction that writes its rows, the
 * image of each before and after, the step's sentence, the table digests and the change number, and is forced to the
 * disk before it returns. Undo, history and the damage check need nothing else.
 */
public final class Journal {
    private final Database database;
    private final Clock clock;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private volatile Consumer<Step> listener = step -> {};

    public Journal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From now on {@code told} hears of every step when it is safely on the disk, on the thread that wrote it. */
    public void tell(Consumer<Step> told) {
        listener = told;
    }

    /**
     * Does {@code work} as one step. Whatever it throws takes all of it back. Work that changes no row leaves no step.
     *
     * @param sentence what is done, in the past tense, for the history
     */
    public <T> T record(StepKind kind, Sentence sentence, Function<OpenStep, T> work) {
        return recordWith(
                step -> {
                    T result = work.apply(step);
                    return new Outcome<>(result, sentence);
                },
                kind);
    }

    /** As {@link #record}, where only the work itself can say what was done. */
    public <T> T recordWith(Function<OpenStep, Outcome<T>> work, StepKind kind) {
        oneWriter.lock();
        try {
            return write(work, kind, OptionalLong.empty());
        } finally {
            oneWriter.unlock();
        }
    }

    /**
     * Takes a step back as a new step, or says which later step stands in the way. A step that took another back is
     * taken back in the same way: that is redo.
     */
    public Undone undo(long stepNo, Sentence sentence) {
        oneWriter.lock();
        try {
            return write(
                    step -> new Outcome<>(new Undoing(step, stepNo).run(), sentence),
                    StepKind.UNDO,
                    OptionalLong.of(stepNo));
        } finally {
            oneWriter.unlock();
        }
    }

    /** The desk's change number: how many steps were recorded. */
    public long number() {
        return database.reading().select(DESK.CHANGE_NUMBER).from(DESK).fetchSingle(DESK.CHANGE_NUMBER);
    }

    /** What work gives back, and the sentence that says what it did. */
    public record Outcome<T>(T result, Sentence sentence) {}

    private <T> T write(Function<OpenStep, Outcome<T>> work, StepKind kind, OptionalLong undoes) {
        boolean committed = false;
        try {
            var step = new OpenStep(database.writing());
            Outcome<T> outcome = work.apply(step);
            if (!step.changes().isEmpty()) {
                var sealed = seal(step.changes(), kind, outcome.sentence(), undoes);
                database.commit();
                committed = true;
                listener.accept(sealed);
            }
            return outcome.result();
        } finally {
            if (!committed) {
                database.rollback();
            }
        }
    }

    private Step seal(List<RowChange> changes, StepKind kind, Sentence sentence, OptionalLong undoes) {
        var sql = database.writing();
        long no = sql.select(DESK.CHANGE_NUMBER).from(DESK).fetchSingle(DESK.CHANGE_NUMBER) + 1;
        var step = new Step(no, notBefore(sql, no - 1), kind, sentence, undoes);
        insertRows(sql, List.of(Steps.row(step)));
        insertRows(sql, changeRows(no, changes));
        moveDigests(sql, changes);
        sql.update(DESK).set(DESK.CHANGE_NUMBER, no).execute();
        return step;
    }

    /** A clock set back must not turn the history around. */
    private Instant notBefore(DSLContext sql, long lastStep) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var last = sql.select(STEP.AT).from(STEP).where(STEP.NO.eq(lastStep)).fetchOne(STEP.AT);
        return last != null && last.toInstant().isAfter(now) ? last.toInstant() : now;
    }

    private static List<ChangeRecord> changeRows(long step, List<RowChange> changes) {
        var rows = new ArrayList<ChangeRecord>(changes.size());
        for (RowChange change : changes) {
            var row = new ChangeRecord();
            row.setStep(step);
            row.setN(rows.size());
            row.setTableName(change.table().getName());
            row.setRowId(change.row());
            change.before().ifPresent(row::setBefore);
            change.after().ifPresent(row::setAfter);
            rows.add(row);
        }
        return rows;
    }

    private static void moveDigests(DSLContext sql, List<RowChange> changes) {
        changes.stream().map(change -> change.table().getName()).distinct().forEach(table -> {
            var ofTable = changes.stream()
                    .filter(change -> change.table().getName().equals(table))
                    .toList();
            long rows = ofTable.stream().mapToLong(RowChange::rowsMoved).sum();
            long digest = ofTable.stream().mapToLong(RowChange::digestMoved).sum();
            int known = sql.update(TABLE_DIGEST)
                    .set(TABLE_DIGEST.ROW_COUNT, TABLE_DIGEST.ROW_COUNT.plus(rows))
                    .set(TABLE_DIGEST.DIGEST, wrapped(sql, table) + digest)
                    .where(TABLE_DIGEST.TABLE_NAME.eq(table))
                    .execute();
            if (known == 0) {
                sql.insertInto(TABLE_DIGEST).values(table, rows, digest).execute();
            }
        });
    }

    /** Read, not added to in SQL: a digest wraps around at 64 bits, a column does not. */
    private static long wrapped(DSLContext sql, String table) {
        return sql.select(TABLE_DIGEST.DIGEST)
                .from(TABLE_DIGEST)
                .where(TABLE_DIGEST.TABLE_NAME.eq(table))
                .fetchOptional(TABLE_DIGEST.DIGEST)
                .orElse(0L);
    }

    static void insertRows(DSLContext sql, List<? extends TableRecord<?>> rows) {
        sql.batchInsert(rows).execute();
    }

    static void updateRows(DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        sql.batchUpdate(rows).execute();
    }

    static void deleteRows(DSLContext sql, Table<?> table, Collection<Long> ids) {
        sql.deleteFrom(table).where(OpenStep.idOf(table).in(ids)).execute();
    }
}
