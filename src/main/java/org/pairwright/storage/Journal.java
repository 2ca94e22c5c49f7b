package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.DESK;
import static org.pairwright.storage.generated.Tables.RUN_PART;
import static org.pairwright.storage.generated.Tables.STEP;
import static org.pairwright.storage.generated.Tables.TABLE_DIGEST;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.generated.tables.records.ChangeRecord;
import org.pairwright.storage.rows.TableState;
import org.pairwright.storage.side.ImageChange;
import org.pairwright.storage.side.SideRecord;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The one writer of the desk. Everything the administrator does is one step: one transaction that writes its rows, the
 * image of each before and after, the step's sentence, the table digests and the change number, and is forced to the
 * disk, in the side file and the database, before it returns. Undo, history and the damage check need nothing else.
 */
public final class Journal {
    /** How many times the size of its images a step takes on the disk, all told. */
    private static final long SPREAD = 4;

    private final Database database;
    private final Clock clock;
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
        return record(kind, sentence, Progress.UNWATCHED, work);
    }

    /**
     * As {@link #record(StepKind, Sentence, Function)} for work that takes long: also while it is being written she can
     * think better of it.
     *
     * @throws org.pairwright.task.Cancelled if the work was cancelled; nothing is left behind then
     */
    public <T> T record(StepKind kind, Sentence sentence, Progress progress, Function<OpenStep, T> work) {
        return step(
                step -> {
                    T result = work.apply(step);
                    return new Outcome<>(result, sentence);
                },
                new Doing(kind, OptionalLong.empty(), progress));
    }

    /** As {@link #record}, where only the work itself can say what was done. */
    public <T> T recordWith(Function<OpenStep, Outcome<T>> work, StepKind kind) {
        return step(work, new Doing(kind, OptionalLong.empty(), Progress.UNWATCHED));
    }

    /**
     * Takes a step back as a new step, or says which later step stands in the way. A step that took another back is
     * taken back in the same way: that is redo.
     */
    public Undone undo(long stepNo, Sentence sentence) {
        return step(
                step -> new Outcome<>(new Undoing(step, stepNo).run(), sentence),
                new Doing(StepKind.UNDO, OptionalLong.of(stepNo), Progress.UNWATCHED));
    }

    /**
     * Takes back of a step what was neither changed since nor built on, as a step of its own that can be taken back in
     * turn; the step itself stays in force for the rest.
     *
     * @param sentence says what went and what stayed
     */
    public Undone undoWhatCan(long stepNo, Function<Undone.Partly, Sentence> sentence) {
        return recordWith(
                step -> {
                    var outcome = new Undoing(step, stepNo).runWhatCan();
                    var said = outcome instanceof Undone.Partly partly
                            ? sentence.apply(partly)
                            : Sentence.of("words.StepKind.UNDO");
                    return new Outcome<>(outcome, said);
                },
                StepKind.PEOPLE);
    }

    /**
     * A step that says that something went for good. It keeps no image of what it touched and cannot be taken back, and the
     * side file forgets every step before it, for they would go on showing what went. The files still hold what was
     * overwritten until they are written anew.
     */
    public <T> T forget(Function<OpenStep, T> work, Sentence sentence) {
        return writing(() -> {
            database.makeSureOfRoom(0);
            database.makeSureOfFiles();
            var open = new OpenStep(database.writing(), Progress.UNWATCHED);
            T result = work.apply(open);
            var step = next(StepKind.REMOVAL, sentence, OptionalLong.empty());
            var touched = open.changes().stream().map(RowChange::withoutImages).toList();
            write(step, open, touched);
            database.commitAndForget();
            listener.accept(step);
            return result;
        });
    }

    /** The desk's change number: how many steps were recorded. */
    public long number() {
        return database.number();
    }

    /**
     * Does a step again that the database has lost, as the side file holds it.
     *
     * @throws StorageFailure if the desk is not as the step found it
     */
    public void doAgain(SideRecord lost) {
        writing(() -> {
            var step = new OpenStep(database.writing(), Progress.UNWATCHED);
            new DoingAgain(step).run(lost.changes());
            step.neverGiveAgain(lost.changes().stream().mapToLong(ImageChange::row));
            write(lost.step(), step, step.changes());
            database.commitAgain();
            return true;
        });
    }

    /** What work gives back, and the sentence that says what it did. */
    public record Outcome<T>(T result, Sentence sentence) {}

    /** What sort of step it is, the step that it takes back, and who may stop it. */
    private record Doing(StepKind kind, OptionalLong undoes, Progress progress) {}

    private <T> T step(Function<OpenStep, Outcome<T>> work, Doing doing) {
        return writing(() -> {
            database.makeSureOfRoom(0);
            database.makeSureOfFiles();
            var open = new OpenStep(database.writing(), doing.progress());
            Outcome<T> outcome = work.apply(open);
            if (!open.changes().isEmpty()) {
                database.makeSureOfRoom(sizeOf(open.changes()));
                var step = next(doing.kind(), outcome.sentence(), doing.undoes());
                write(step, open, open.changes());
                database.commit(new SideRecord(step, images(open.changes())));
                listener.accept(step);
            }
            return outcome.result();
        });
    }

    /** One at a time; whatever fails takes everything back. */
    private <T> T writing(Supplier<T> work) {
        database.writer().lock();
        try {
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } catch (DataAccessException e) {
                throw database.told(e);
            } finally {
                if (!done) {
                    database.rollback();
                }
            }
        } finally {
            database.writer().unlock();
        }
    }

    private Step next(StepKind kind, Sentence sentence, OptionalLong undoes) {
        var sql = database.writing();
        long no = sql.select(DESK.CHANGE_NUMBER).from(DESK).fetchSingle(DESK.CHANGE_NUMBER) + 1;
        return new Step(no, notBeforeTheLast(sql), kind, sentence, undoes);
    }

    private void write(Step step, OpenStep done, List<RowChange> shown) {
        var sql = database.writing();
        var stepRow = Steps.row(step);
        var changeRows = changeRows(
                step.no(), shown.stream().filter(Journal::isTakenBack).toList());
        var rows = new Batches(sql, done.between());
        rows.insert(List.of(stepRow));
        rows.insert(changeRows);
        var moved = done.history();
        done.changes().forEach(moved::changed);
        moved.added(stepRow);
        changeRows.forEach(row -> {
            moved.added(row);
            done.pause();
        });
        moveDigests(sql, moved);
        sql.update(DESK).set(DESK.CHANGE_NUMBER, step.no()).execute();
    }

    /** Parts of runs stay whatever is undone: a run that comes back finds them, and no image has to hold them again. */
    private static boolean isTakenBack(RowChange change) {
        return !change.table().equals(RUN_PART);
    }

    private static List<ImageChange> images(List<RowChange> changes) {
        return changes.stream()
                .map(change -> new ImageChange(change.table().getName(), change.row(), change.before(), change.after()))
                .toList();
    }

    /** In bytes, more or less: the images go to the journal, the rows themselves and the side file. */
    private static long sizeOf(List<RowChange> changes) {
        return SPREAD * changes.stream().mapToLong(RowChange::size).sum();
    }

    /** A clock set back must not turn the history around. */
    private Instant notBeforeTheLast(DSLContext sql) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var last =
                sql.select(STEP.AT).from(STEP).orderBy(STEP.NO.desc()).limit(1).fetchOne(STEP.AT);
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

    private static void moveDigests(DSLContext sql, Digests moved) {
        moved.byTable().forEach((table, move) -> {
            var now = kept(sql, table).plus(move);
            int known = sql.update(TABLE_DIGEST)
                    .set(TABLE_DIGEST.ROW_COUNT, now.rows())
                    .set(TABLE_DIGEST.DIGEST, now.digest())
                    .where(TABLE_DIGEST.TABLE_NAME.eq(table))
                    .execute();
            if (known == 0) {
                sql.insertInto(TABLE_DIGEST)
                        .values(table, now.rows(), now.digest())
                        .execute();
            }
        });
    }

    /** Read, not added to in SQL: a digest wraps around at 64 bits, a column does not. */
    private static TableState kept(DSLContext sql, String table) {
        return sql.selectFrom(TABLE_DIGEST)
                .where(TABLE_DIGEST.TABLE_NAME.eq(table))
                .fetchOptional(row -> new TableState(row.getRowCount(), row.getDigest()))
                .orElse(TableState.EMPTY);
    }

    /** Rows of the journal itself, which have no number. */
    static void updateRows(DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        sql.batchUpdate(rows).execute();
    }
}
