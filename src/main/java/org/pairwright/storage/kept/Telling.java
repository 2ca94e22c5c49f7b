package org.pairwright.storage.kept;

import static java.util.stream.Collectors.toSet;
import static org.pairwright.storage.generated.Tables.RUN;

import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.storage.Database;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.parts.PartKind;
import org.pairwright.storage.run.PartStore;

/** Which criteria tell of a field: their reasons name the answers to it. Those of old runs too, which may be gone since. */
final class Telling {
    private Telling() {}

    static Set<Long> of(Database database, Set<String> fields) {
        var sql = database.reading();
        var ofRuns = Stream.concat(
                        sql.select(RUN.SETTINGS).from(RUN).where(RUN.PARTS.isNull()).fetch(RUN.SETTINGS).stream(),
                        PartStore.all(sql, PartKind.TERMS).stream())
                .flatMap(settings -> RunJson.criteria(settings).stream());
        return Stream.concat(new CriterionStore(database).all().stream(), ofRuns)
                .filter(criterion -> criterion.fields().stream().anyMatch(fields::contains))
                .map(Criterion::id)
                .collect(toSet());
    }
}
