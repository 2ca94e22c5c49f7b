package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;

/** The runs of a program as a list, without their people and pairs, and the name that makes one a scenario. */
public final class ScenarioStore {
    private final Database database;
    private final ShownRun shown;

    public ScenarioStore(Database database) {
        this.database = database;
        shown = new ShownRun(database);
    }

    /** The newest first. */
    public List<Scenario> ofProgram(long program) {
        return database.reading()
                .select(RUN.ID, RUN.UID, RUN.PROGRAM, RUN.NAME, RUN.RAN_AT, RUN.AIM, RUN.RESULT)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program))
                .orderBy(RUN.ID.desc())
                .fetch(this::scenario);
    }

    /** The run that is looked at as the proposal. */
    public OptionalLong shown(long program) {
        return shown.of(program);
    }

    /** Looks at this run as the proposal, until another is made. */
    public void show(OpenStep step, long program, long run) {
        shown.choose(step, program, run);
    }

    /** Gives the run a name, or takes it away. */
    public void name(OpenStep step, long run, Optional<String> name) {
        database.reading().selectFrom(RUN).where(RUN.ID.eq(run)).fetchOptional().ifPresent(row -> {
            row.setName(name.orElse(null));
            step.save(List.of(row));
        });
    }

    /** Whether pairs were made of it, so that it has to stay. */
    public boolean isInUse(long run) {
        return database.reading().fetchExists(PAIR, PAIR.RUN.eq(run));
    }

    /** The run with all that it proposes. */
    public void remove(OpenStep step, long run) {
        step.deleteWhere(RUN_PAIR, RUN_PAIR.RUN.eq(run));
        step.deleteWhere(RUN_UNPLACED, RUN_UNPLACED.RUN.eq(run));
        step.delete(RUN, List.of(run));
    }

    private Scenario scenario(Record row) {
        return new Scenario(
                row.get(RUN.ID),
                row.get(RUN.UID),
                row.get(RUN.PROGRAM),
                Optional.ofNullable(row.get(RUN.NAME)),
                row.get(RUN.RAN_AT).toInstant(),
                Aim.valueOf(row.get(RUN.AIM)),
                figures(row.get(RUN.ID), Json.object(row.get(RUN.RESULT))));
    }

    private Scenario.Figures figures(long run, JsonObject result) {
        return RunResult.hasFigures(result) ? RunResult.figures(result) : counted(run);
    }

    /** Runs of an older program do not keep their figures. */
    private Scenario.Figures counted(long run) {
        var pairs = database.reading()
                .select(DSL.count(), DSL.avg(RUN_PAIR.SCORE), DSL.min(RUN_PAIR.SCORE))
                .from(RUN_PAIR)
                .where(RUN_PAIR.RUN.eq(run))
                .fetchSingle();
        int unplaced = database.reading().fetchCount(RUN_UNPLACED, RUN_UNPLACED.RUN.eq(run));
        return pairs.value1() == 0
                ? new Scenario.Figures(0, unplaced, 0, 0)
                : new Scenario.Figures(
                        pairs.value1(),
                        unplaced,
                        (int) Math.round(pairs.value2().doubleValue()),
                        pairs.value3());
    }
}
