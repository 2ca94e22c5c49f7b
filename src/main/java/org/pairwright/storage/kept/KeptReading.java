package org.pairwright.storage.kept;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Reason;
import org.pairwright.storage.json.AnswersJson;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.ReasonsJson;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.json.SentenceJson;

/**
 * Turns columns into values, and leaves out what is to be left out.
 *
 * @param fields whose answers are left out
 * @param telling the criteria whose reasons are left out
 */
record KeptReading(Set<String> fields, Set<Long> telling) {

    static KeptReading of(Set<String> fields, Set<Long> telling) {
        return new KeptReading(Set.copyOf(fields), Set.copyOf(telling));
    }

    KeptValue value(String table, KeptColumn column, Object plain) {
        return switch (column.kind()) {
            case NUMBER -> new KeptValue.Whole(((Number) plain).longValue());
            case DAY -> new KeptValue.Day((LocalDate) plain);
            case TIME -> new KeptValue.Time(((OffsetDateTime) plain).toInstant());
            case YES_NO -> new KeptValue.YesNo((Boolean) plain);
            case UID -> new KeptValue.Uid((UUID) plain);
            case ANSWERS -> new KeptValue.Answered(without(AnswersJson.read((String) plain)));
            case LIST -> new KeptValue.Listed(Json.texts((String) plain));
            case SENTENCES -> said(column.name(), (String) plain);
            case SEALED -> new KeptValue.Sealed();
            case TEXT -> new KeptValue.Text(text(table, column.name(), (String) plain));
        };
    }

    private Answers without(Answers answers) {
        var left = answers;
        for (String field : fields) {
            left = left.without(field);
        }
        return left;
    }

    private KeptValue said(String column, String json) {
        if (!column.equals("reasons")) {
            return new KeptValue.Said(json, List.of(SentenceJson.read(json)));
        }
        var all = ReasonsJson.read(json);
        var left = all.stream()
                .filter(reason -> !telling.contains(reason.criterion()))
                .toList();
        return new KeptValue.Said(
                left.size() == all.size() ? json : ReasonsJson.write(left),
                left.stream().map(Reason::sentence).toList());
    }

    private String text(String table, String column, String text) {
        boolean peopleOfRun = table.equals("run") && column.equals("people");
        return peopleOfRun && !fields.isEmpty() ? peopleWithout(text) : text;
    }

    private String peopleWithout(String json) {
        return RunJson.people(RunJson.people(json).stream()
                .map(person -> new PersonInRun(
                        person.participant(),
                        person.name(),
                        person.role(),
                        person.places(),
                        person.mentorsNeeded(),
                        without(person.profile())))
                .toList());
    }
}
