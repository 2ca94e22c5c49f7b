package org.pairwright.desk.leaving;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.text.Messages;

/** How people read the profile fields. */
final class FieldLabels {
    private final CriterionWords words;
    private final Messages messages;

    private FieldLabels(CriterionWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** @param fields the rows of the profile fields */
    static FieldLabels of(List<KeptRow> fields, Messages messages) {
        Map<String, String> labels = fields.stream()
                .filter(row -> !row.text("label").isBlank())
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("label"), (one, other) -> one));
        return new FieldLabels(new CriterionWords(labels), messages);
    }

    String of(String field) {
        var label = messages.say(words.field(field));
        int first = label.offsetByCodePoints(0, label.isEmpty() ? 0 : 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }
}
