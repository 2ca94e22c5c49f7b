package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.STEP;

import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.pairwright.program.history.Step;

/** What was done on the desk. */
public final class StepStore {
    private final Database database;

    public StepStore(Database database) {
        this.database = database;
    }

    /** The newest steps, newest first, at most {@code most}. */
    public List<Step> latest(int most) {
        var newest = database.reading()
                .select(DSL.coalesce(DSL.max(STEP.NO), 0L))
                .from(STEP)
                .fetchSingle()
                .value1();
        return Steps.read(database.reading(), STEP.NO.gt(newest - most));
    }

    public Optional<Step> find(long no) {
        return Steps.read(database.reading(), STEP.NO.eq(no)).stream().findFirst();
    }
}
