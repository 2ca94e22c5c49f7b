package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.CRITERION;
import static org.pairwright.storage.generated.Tables.RUN;

import java.util.HashSet;
import java.util.Set;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.storage.json.RunJson;

/** Which criteria tell of a field: their reasons name the answers to it. Those of old runs too, which may be gone since. */
final class Telling {
    private Telling() {}

    static Set<Long> of(Database database, Set<String> fields) {
        var telling = new HashSet<>(database.reading()
                .select(CRITERION.ID)
                .from(CRITERION)
                .where(CRITERION.MENTEE_FIELD.in(fields).or(CRITERION.MENTOR_FIELD.in(fields)))
                .fetch(CRITERION.ID));
        database.reading().select(RUN.SETTINGS).from(RUN).fetch(RUN.SETTINGS).stream()
                .flatMap(settings -> RunJson.criteria(settings).stream())
                .filter(criterion ->
                        fields.contains(criterion.menteeField()) || fields.contains(criterion.mentorField()))
                .map(Criterion::id)
                .forEach(telling::add);
        return telling;
    }
}
