package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.RUN;

import org.jooq.impl.DSL;
import org.pairwright.storage.OpenStep;

/**
 * The runs that followed edits by themselves. Each is superseded by the next edit, and a hundred of them would hide the runs
 * that she asked for: only the newest stay, and those that she named or made pairs of. The step that makes one too many takes
 * the oldest away, so undoing it brings that back.
 */
final class RunsAfterEdits {
    static final int KEPT = 20;

    private RunsAfterEdits() {}

    static void keepNewest(OpenStep step, long program) {
        var superseded = step.reading()
                .select(RUN.ID)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program).and(RUN.AFTER_EDIT).and(RUN.NAME.isNull()))
                .and(DSL.notExists(DSL.selectOne().from(PAIR).where(PAIR.RUN.eq(RUN.ID))))
                .orderBy(RUN.ID.desc())
                .offset(KEPT)
                .fetch(RUN.ID);
        step.delete(RUN, superseded);
    }
}
