package org.pairwright.storage.program;

import static org.pairwright.storage.generated.Tables.PROGRAM;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.Database;
import org.pairwright.storage.Maybe;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ProgramRecord;

/** The programs of the desk. */
public final class ProgramStore {
    private final Database database;

    public ProgramStore(Database database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    public List<Program> all() {
        return database.reading().selectFrom(PROGRAM).orderBy(PROGRAM.ID).fetch(ProgramStore::program);
    }

    public Optional<Program> find(long id) {
        return database.reading()
                .selectFrom(PROGRAM)
                .where(PROGRAM.ID.eq(id))
                .fetchOptional()
                .map(ProgramStore::program);
    }

    public Program save(OpenStep step, Program program) {
        return program(step.save(List.of(row(program))).getFirst());
    }

    public void remove(OpenStep step, long id) {
        step.delete(PROGRAM, List.of(id));
    }

    private static ProgramRecord row(Program program) {
        var row = new ProgramRecord();
        row.setId(program.id());
        row.setUid(program.uid());
        row.setName(program.name());
        row.setPurpose(program.purpose().name());
        row.setStartsOn(program.startsOn());
        row.setEndsOn(program.endsOn());
        row.setRhythmDays(program.rhythmDays());
        row.setClonedFrom(Maybe.column(program.clonedFrom()));
        row.setSample(program.sample());
        row.setArchivedOn(program.archivedOn().orElse(null));
        row.setRetentionMonths(Maybe.column(program.retentionMonths()));
        return row;
    }

    private static Program program(ProgramRecord row) {
        return new Program(
                row.getId(),
                row.getUid(),
                row.getName(),
                Purpose.valueOf(row.getPurpose()),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getRhythmDays(),
                Maybe.number(row.getClonedFrom()),
                row.getSample(),
                Optional.ofNullable(row.getArchivedOn()),
                Maybe.number(row.getRetentionMonths()));
    }
}
