package org.pairwright.storage.matching;

import static org.pairwright.storage.generated.Tables.CHOICE;

import java.util.Collection;
import java.util.List;
import org.pairwright.program.criteria.Choice;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ChoiceRecord;

/** Whom participants would rather have, and whom rather not. */
public final class ChoiceStore {
    private final Database database;

    public ChoiceStore(Database database) {
        this.database = database;
    }

    public List<Choice> ofProgram(long program) {
        return database.reading()
                .selectFrom(CHOICE)
                .where(CHOICE.PROGRAM.eq(program))
                .orderBy(CHOICE.ID)
                .fetch(ChoiceStore::choice);
    }

    public List<Choice> saveAll(OpenStep step, List<Choice> choices) {
        return step.save(choices.stream().map(ChoiceStore::row).toList()).stream()
                .map(ChoiceStore::choice)
                .toList();
    }

    /** All of a program that is removed. */
    public void removeOfProgram(OpenStep step, long program) {
        step.deleteWhere(CHOICE, CHOICE.PROGRAM.eq(program));
    }

    public void removeAll(OpenStep step, Collection<Long> ids) {
        step.delete(CHOICE, ids);
    }

    private static ChoiceRecord row(Choice choice) {
        var row = new ChoiceRecord();
        row.setId(choice.id());
        row.setProgram(choice.program());
        row.setChooser(choice.chooser());
        row.setChosen(choice.chosen());
        row.setRank(choice.rank());
        return row;
    }

    private static Choice choice(ChoiceRecord row) {
        return new Choice(row.getId(), row.getProgram(), row.getChooser(), row.getChosen(), row.getRank());
    }
}
