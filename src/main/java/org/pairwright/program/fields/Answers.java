package org.pairwright.program.fields;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The answers of one person or participant, by the name of the field ({@link ProfileField#name()}). Unanswered fields
 * are absent.
 */
public record Answers(Map<String, Answer> byField) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byField = Collections.unmodifiableMap(new TreeMap<>(byField));
    }

    public Optional<Answer> to(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** The choices given, none where the field was not answered with choices. */
    public List<String> choices(String field) {
        return byField.get(field) instanceof Answer.Choices given ? given.choices() : List.of();
    }

    public Answers with(String field, Answer answer) {
        var changed = new TreeMap<>(byField);
        changed.put(field, answer);
        return new Answers(changed);
    }

    public Answers without(String field) {
        var changed = new TreeMap<>(byField);
        changed.remove(field);
        return new Answers(changed);
    }

    /** These answers, with those of {@code newer} in front where both have one. */
    public Answers updatedBy(Answers newer) {
        var both = new TreeMap<>(byField);
        both.putAll(newer.byField);
        return new Answers(both);
    }

    /** All choices given to any field. */
    public Stream<String> allChoices() {
        return byField.keySet().stream().flatMap(field -> choices(field).stream());
    }
}
