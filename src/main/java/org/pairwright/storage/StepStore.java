package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.STEP;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pairwright.program.history.Step;
import org.pairwright.storage.removal.PersonRows;

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

    /** The steps that wrote something about this person, the newest first. */
    public List<Step> about(long person) {
        var sql = database.reading();
        var numbers = new TreeSet<Long>();
        new PersonRows(sql, person)
                .withFormer()
                .all()
                .forEach((table, rows) -> numbers.addAll(sql.selectDistinct(CHANGE.STEP)
                        .from(CHANGE)
                        .where(CHANGE.TABLE_NAME.eq(table.getName()))
                        .and(CHANGE.ROW_ID.in(rows))
                        .fetch(CHANGE.STEP)));
        return Steps.read(sql, STEP.NO.in(numbers));
    }
}
