package org.pairwright.storage.matching;

import static org.pairwright.storage.generated.Tables.CRITERION;

import java.util.List;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.CriterionRecord;
import org.pairwright.storage.json.CriterionJson;
import org.pairwright.storage.json.Json;

/** The criteria of the programs. */
public final class CriterionStore {
    private final Database database;

    public CriterionStore(Database database) {
        this.database = database;
    }

    /** In the administrator's order. */
    public List<Criterion> ofProgram(long program) {
        return database.reading()
                .selectFrom(CRITERION)
                .where(CRITERION.PROGRAM.eq(program))
                .orderBy(CRITERION.POSITION, CRITERION.ID)
                .fetch(CriterionStore::criterion);
    }

    /** Those of all programs. */
    public List<Criterion> all() {
        return database.reading().selectFrom(CRITERION).fetch(CriterionStore::criterion);
    }

    /** Makes these the program's criteria: new ones get numbers, those that are not among them go. */
    public List<Criterion> replaceAll(OpenStep step, long program, List<Criterion> criteria) {
        var kept = criteria.stream().map(Criterion::id).toList();
        var gone = ofProgram(program).stream()
                .map(Criterion::id)
                .filter(id -> !kept.contains(id))
                .toList();
        step.delete(CRITERION, gone);
        var rows = step.save(criteria.stream().map(CriterionStore::row).toList());
        return rows.stream().map(CriterionStore::criterion).toList();
    }

    private static CriterionRecord row(Criterion criterion) {
        var row = new CriterionRecord();
        row.setId(criterion.id());
        row.setProgram(criterion.program());
        row.setPosition(criterion.position());
        row.setKind(CriterionJson.kind(criterion.comparison()));
        row.setMenteeField(criterion.menteeField());
        row.setMentorField(criterion.mentorField());
        row.setWeight(CriterionJson.weight(criterion.weight()));
        row.setMissing(criterion.missing().name());
        row.setParameters(Json.text(CriterionJson.parameters(criterion.comparison())));
        return row;
    }

    private static Criterion criterion(CriterionRecord row) {
        return new Criterion(
                row.getId(),
                row.getProgram(),
                row.getPosition(),
                CriterionJson.comparison(row.getKind(), Json.object(row.getParameters())),
                row.getMenteeField(),
                row.getMentorField(),
                CriterionJson.weight(row.getWeight()),
                MissingPolicy.valueOf(row.getMissing()));
    }
}
