package org.pairwright.intake.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Participant;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.program.FieldStore;

/** Makes the profile fields of hers that columns are taken in as, unless the desk has them. */
final class OwnFields {
    /** As long as the name of a field may be. */
    private static final int LONGEST_NAME = 100;

    private static final int AFTER_OURS = 100;

    private final Map<String, String> shortened = new HashMap<>();

    /** Makes those that are missing. */
    void make(FieldStore fields, OpenStep step, long program, List<ColumnMapping> mappings) {
        var known = new LinkedHashMap<String, ProfileField>();
        fields.ofProgram(program).forEach(field -> {
            known.putIfAbsent(lower(field.name()), field);
            known.putIfAbsent(lower(field.label()), field);
        });
        var fresh = new ArrayList<ProfileField>();
        for (var mapping : mappings) {
            for (var column : mapping.columns()) {
                if (column.target().orElse(null) instanceof Target.Own own && !known.containsKey(lower(own.title()))) {
                    var field = field(own, program, AFTER_OURS + fresh.size());
                    known.put(lower(own.title()), field);
                    fresh.add(field);
                }
            }
        }
        fields.saveAll(step, fresh);
    }

    private ProfileField field(Target.Own own, long program, int position) {
        String name = own.title();
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME - 3).strip() + " " + shortened.size();
            shortened.put(own.title(), name);
        }
        return new ProfileField(
                0,
                UUID.randomUUID(),
                OptionalLong.of(program),
                name,
                own.title(),
                BelongsTo.PARTICIPANT,
                AskedOf.EVERYONE,
                own.kind(),
                List.of(),
                own.sensitive(),
                position);
    }

    /** The same participant, her answers under the names of the fields where a title was too long for one. */
    Participant named(Participant participant) {
        if (shortened.isEmpty()) {
            return participant;
        }
        Answers answers = participant.answers();
        for (var title : shortened.entrySet()) {
            var answer = answers.to(title.getKey());
            if (answer.isPresent()) {
                answers = answers.without(title.getKey()).with(title.getValue(), answer.get());
            }
        }
        return participant.withAnswers(answers);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
