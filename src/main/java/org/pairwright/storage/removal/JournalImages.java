package org.pairwright.storage.removal;

import static org.pairwright.storage.generated.Tables.CHANGE;

import java.util.Collection;
import java.util.List;
import org.jooq.Table;
import org.pairwright.storage.OpenStep;

/** What the journal shows of rows before and after each step. */
final class JournalImages {
    private static final int AT_ONCE = 500;

    private final OpenStep step;

    JournalImages(OpenStep step) {
        this.step = step;
    }

    /** Empties the images of these rows; gives back how many steps' rows were emptied. */
    long empty(PersonRows rows) {
        return rows.all().entrySet().stream()
                .mapToLong(ofTable -> empty(ofTable.getKey(), List.copyOf(ofTable.getValue())))
                .sum();
    }

    private long empty(Table<?> table, List<Long> ids) {
        long emptied = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            emptied += emptySome(table, ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return emptied;
    }

    private long emptySome(Table<?> table, Collection<Long> ids) {
        var shown = step.reading()
                .selectFrom(CHANGE)
                .where(CHANGE.TABLE_NAME.eq(table.getName()))
                .and(CHANGE.ROW_ID.in(ids))
                .and(CHANGE.BEFORE.isNotNull().or(CHANGE.AFTER.isNotNull()))
                .fetch();
        shown.forEach(change -> {
            change.setBefore(null);
            change.setAfter(null);
        });
        step.rewriteHistory(shown);
        return shown.size();
    }
}
