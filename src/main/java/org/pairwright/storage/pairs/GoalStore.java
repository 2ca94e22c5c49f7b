package org.pairwright.storage.pairs;

import static org.pairwright.storage.generated.Tables.GOAL;
import static org.pairwright.storage.generated.Tables.PAIR;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.pairwright.program.pairs.Goal;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.GoalRecord;

/** What the mentees want to reach. */
public final class GoalStore {
    private final Database database;

    public GoalStore(Database database) {
        this.database = database;
    }

    public List<Goal> ofProgram(long program) {
        return where(GOAL.PAIR.in(DSL.select(PAIR.ID).from(PAIR).where(PAIR.PROGRAM.eq(program))));
    }

    public List<Goal> ofPair(long pair) {
        return where(GOAL.PAIR.eq(pair));
    }

    public Goal save(OpenStep step, Goal goal) {
        return saveAll(step, List.of(goal)).getFirst();
    }

    /** Those without a number are new and get one. */
    public List<Goal> saveAll(OpenStep step, List<Goal> goals) {
        var rows = step.save(goals.stream().map(GoalStore::row).toList());
        return rows.stream().map(GoalStore::goal).toList();
    }

    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.delete(GOAL, ids);
    }

    private List<Goal> where(Condition condition) {
        return database.reading()
                .selectFrom(GOAL)
                .where(condition)
                .orderBy(GOAL.ID)
                .fetch(GoalStore::goal);
    }

    private static GoalRecord row(Goal goal) {
        var row = new GoalRecord();
        row.setId(goal.id());
        row.setUid(goal.uid());
        row.setPair(goal.pair());
        row.setDescription(goal.description());
        row.setAlignment(goal.alignment().name());
        row.setState(goal.state().name());
        return row;
    }

    private static Goal goal(GoalRecord row) {
        return new Goal(
                row.getId(),
                row.getUid(),
                row.getPair(),
                row.getDescription(),
                Goal.Alignment.valueOf(row.getAlignment()),
                Goal.State.valueOf(row.getState()));
    }
}
