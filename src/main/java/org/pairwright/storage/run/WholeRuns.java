package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_PART;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.storage.Database;
import org.pairwright.storage.generated.tables.records.RunRecord;
import org.pairwright.storage.json.Json;

/** The tables of the runs as if every run were kept in rows: for whoever writes all of it out. */
public final class WholeRuns {
    private final Database database;
    private final RunStore runs;

    public WholeRuns(Database database) {
        this.database = database;
        runs = new RunStore(database);
    }

    /** Whether it only tells how runs are kept. */
    public static boolean isBookkeeping(Table<?> table) {
        return table.equals(RUN_PART);
    }

    public static boolean isBookkeeping(Field<?> column) {
        return column.equals(RUN.PARTS);
    }

    /** How many rows a table has beyond those that are stored. */
    public long more(Table<?> table) {
        return table.equals(RUN_PAIR)
                ? sum(Scenario.Figures::pairs)
                : table.equals(RUN_UNPLACED) ? sum(Scenario.Figures::unplaced) : 0;
    }

    private long sum(ToLongFunction<Scenario.Figures> figure) {
        return database.reading().select(RUN.RESULT).from(RUN).where(RUN.PARTS.isNotNull()).fetch(RUN.RESULT).stream()
                .map(result -> RunResult.figures(Json.object(result)))
                .mapToLong(figure)
                .sum();
    }

    /** The rows of a table of which some, or some of their columns, are kept in parts. */
    public Stream<Record> filled(Table<?> table, Stream<Record> stored) {
        if (table.equals(RUN)) {
            return stored.map(row -> whole((RunRecord) row));
        }
        if (table.equals(RUN_PAIR)) {
            return Stream.concat(stored, of(RunRows::pairs));
        }
        return table.equals(RUN_UNPLACED) ? Stream.concat(stored, of(RunRows::unplaced)) : stored;
    }

    private RunRecord whole(RunRecord row) {
        return row.getParts() == null ? row : RunRows.whole(row, runs.run(row));
    }

    private Stream<Record> of(Function<Run, List<? extends Record>> rows) {
        return database.reading().selectFrom(RUN).where(RUN.PARTS.isNotNull()).orderBy(RUN.ID).fetch().stream()
                .flatMap(row -> rows.apply(runs.run(row)).stream());
    }
}
