package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.RunRecord;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.parts.PartKind;
import org.pairwright.storage.parts.PartNumbers;
import org.pairwright.storage.parts.RunParts;

/**
 * The records of the matching runs. Never changed but for the name that makes one a scenario. What is long in them is kept
 * in parts that runs share, so a run that differs little from the one before takes little room.
 */
public final class RunStore {
    private final Database database;
    private final ShownRun shown;

    public RunStore(Database database) {
        this.database = database;
        shown = new ShownRun(database);
    }

    /** The run that is looked at as the proposal: the newest, or the older one to which she went back since. */
    public Optional<Run> latest(long program) {
        var run = shown.of(program);
        return run.isPresent() ? find(run.getAsLong()) : Optional.empty();
    }

    /** What the newest run was asked for, without reading all its people and pairs. */
    public Optional<Settings> latestSettings(long program) {
        return database.reading()
                .select(RUN.SETTINGS, RUN.AIM, RUN.PARTS)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program))
                .orderBy(RUN.ID.desc())
                .limit(1)
                .fetchOptional(row -> settings(row.into(RUN)));
    }

    public Optional<Run> find(long id) {
        return database.reading()
                .selectFrom(RUN)
                .where(RUN.ID.eq(id))
                .fetchOptional()
                .map(this::run);
    }

    /** The runs in which this participant was, the oldest first. */
    public List<Run> with(long participant) {
        var sql = database.reading();
        return sql.selectFrom(RUN)
                .where(RUN.ID.in(PartStore.runsWith(sql, List.of(participant))))
                .orderBy(RUN.ID)
                .fetch(this::run);
    }

    /** Writes a run that was just made and gives it back with its number. */
    public Run save(OpenStep step, Run run) {
        return save(step, run, false);
    }

    /** The same of a run that followed an edit by itself: of those only the newest stay, see {@link RunsAfterEdits}. */
    public Run saveAfterEdit(OpenStep step, Run run) {
        var saved = save(step, run, true);
        RunsAfterEdits.keepNewest(step, run.program());
        return saved;
    }

    private static Run save(OpenStep step, Run run, boolean afterEdit) {
        var row = row(run, PartStore.keep(step, run.program(), RunParts.of(run)));
        row.setAfterEdit(afterEdit);
        long id = step.save(List.of(row)).getFirst().getId();
        return new Run(
                id,
                run.uid(),
                run.program(),
                run.name(),
                run.ranAt(),
                run.settings(),
                run.criteria(),
                run.pinsAndBans(),
                run.people(),
                run.proposal(),
                run.programVersion());
    }

    /** All runs of a program that is removed. */
    public void removeOfProgram(OpenStep step, long program) {
        var runs = database.reading()
                .select(RUN.ID)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program))
                .fetch(RUN.ID);
        step.deleteWhere(RUN_PAIR, RUN_PAIR.RUN.in(runs));
        step.deleteWhere(RUN_UNPLACED, RUN_UNPLACED.RUN.in(runs));
        step.delete(RUN, runs);
        shown.forget(step, program);
    }

    private static RunRecord row(Run run, PartNumbers parts) {
        var row = new RunRecord();
        row.setId(run.id());
        row.setUid(run.uid());
        row.setProgram(run.program());
        row.setName(run.name().orElse(null));
        row.setRanAt(OffsetDateTime.ofInstant(run.ranAt().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
        row.setAim(run.proposal().aim().name());
        row.setResult(RunResult.of(run.proposal()));
        row.setProgramVersion(run.programVersion());
        row.setParts(parts.text());
        return row;
    }

    private Settings settings(RunRecord row) {
        var aim = Aim.valueOf(row.getAim());
        return row.getParts() == null
                ? RunJson.asked(row.getSettings(), aim)
                : PartStore.read(database.reading(), PartNumbers.read(row.getParts()), EnumSet.of(PartKind.TERMS))
                        .settings(aim);
    }

    Run run(RunRecord row) {
        return row.getParts() == null ? RunRows.read(database.reading(), row) : inParts(row);
    }

    private Run inParts(RunRecord row) {
        var result = Json.object(row.getResult());
        var parts = PartStore.read(database.reading(), PartNumbers.read(row.getParts()));
        var aim = Aim.valueOf(row.getAim());
        return new Run(
                row.getId(),
                row.getUid(),
                row.getProgram(),
                Optional.ofNullable(row.getName()),
                row.getRanAt().toInstant(),
                parts.settings(aim),
                parts.criteria(),
                parts.pinsAndBans(),
                parts.people(),
                new Proposal(
                        aim,
                        RunResult.mostPoints(result),
                        parts.pairs(),
                        parts.unplaced(),
                        parts.certificate(),
                        RunResult.statement(result),
                        parts.account()),
                row.getProgramVersion());
    }
}
