package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.STEP;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.generated.tables.records.StepRecord;
import org.pairwright.storage.json.SentenceJson;

/** Rows of the journal as steps, newest first. */
final class Steps {
    private Steps() {}

    static List<Step> read(DSLContext sql, Condition which) {
        return sql.selectFrom(STEP).where(which).orderBy(STEP.NO.desc()).fetch(Steps::step);
    }

    static List<Step> latest(DSLContext sql, int most) {
        return sql.selectFrom(STEP).orderBy(STEP.NO.desc()).limit(most).fetch(Steps::step);
    }

    static StepRecord row(Step step) {
        var row = new StepRecord();
        row.setNo(step.no());
        row.setAt(OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC));
        row.setKind(step.kind().name());
        row.setSentence(SentenceJson.write(step.sentence()));
        step.undoes().ifPresent(row::setUndoes);
        return row;
    }

    private static Step step(StepRecord row) {
        var undoes = row.getUndoes();
        return new Step(
                row.getNo(),
                row.getAt().toInstant(),
                StepKind.valueOf(row.getKind()),
                SentenceJson.read(row.getSentence()),
                undoes == null ? OptionalLong.empty() : OptionalLong.of(undoes));
    }
}
