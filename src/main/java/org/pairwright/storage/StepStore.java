package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.STEP;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.history.Step;

/** What was done on the desk. */
public final class StepStore {
    private final Database database;

    public StepStore(Database database) {
        this.database = database;
    }

    /** The newest steps, newest first, at most {@code most}. */
    public List<Step> latest(int most) {
        return Steps.latest(database.reading(), most);
    }

    /** Those after a change number, newest first. */
    public List<Step> since(long number) {
        return Steps.read(database.reading(), STEP.NO.gt(number));
    }

    public Optional<Step> find(long no) {
        return Steps.read(database.reading(), STEP.NO.eq(no)).stream().findFirst();
    }
}
