package org.pairwright.program.fields;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The answers of one person or participant, by the name of the field ({@link ProfileField#name()}). Unanswered fields
 * are absent. A large run holds those of 17,000 people and looks them up over and over, so they are two arrays.
 */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private static final Answer NOTHING = Answer.Choices.of();

    /** The fields, rising, and the answer to each. */
    private final String[] fields;

    private final Answer[] answers;

    public Answers(Map<String, Answer> byField) {
        this(new TreeMap<>(byField));
    }

    private Answers(SortedMap<String, Answer> sorted) {
        this.fields = sorted.keySet().toArray(String[]::new);
        this.answers = sorted.values().toArray(Answer[]::new);
    }

    /** All of them, by field, rising. */
    public Map<String, Answer> byField() {
        return Collections.unmodifiableMap(changeable());
    }

    public Optional<Answer> to(String field) {
        int at = at(field);
        return at < 0 ? Optional.empty() : Optional.of(answers[at]);
    }

    /** The answer to a field, or the other where there is none; without an object of its own, for those who ask often. */
    public Answer toOr(String field, Answer otherwise) {
        int at = at(field);
        return at < 0 ? otherwise : answers[at];
    }

    /** The words of an answer as they were written, in their order; none where the field was not answered. */
    public List<String> words(String field) {
        return toOr(field, NOTHING).words();
    }

    /** The choices given, none where the field was not answered with choices. */
    public List<String> choices(String field) {
        return toOr(field, NOTHING) instanceof Answer.Choices given ? given.choices() : List.of();
    }

    public Answers with(String field, Answer answer) {
        var changed = changeable();
        changed.put(field, answer);
        return new Answers(changed);
    }

    public Answers without(String field) {
        var changed = changeable();
        changed.remove(field);
        return new Answers(changed);
    }

    /** These answers, with those of {@code newer} in front where both have one. */
    public Answers updatedBy(Answers newer) {
        var both = changeable();
        both.putAll(newer.changeable());
        return new Answers(both);
    }

    /** All choices given to any field. */
    public Stream<String> allChoices() {
        return Arrays.stream(fields).flatMap(field -> choices(field).stream());
    }

    private SortedMap<String, Answer> changeable() {
        var byField = new TreeMap<String, Answer>();
        for (int at = 0; at < fields.length; at++) {
            byField.put(fields[at], answers[at]);
        }
        return byField;
    }

    /** Where a field stands, below 0 if nowhere. */
    private int at(String field) {
        int from = 0;
        int to = fields.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = fields[middle].compareTo(field);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order > 0 ? middle - 1 : to;
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers same
                && Arrays.equals(fields, same.fields)
                && Arrays.equals(answers, same.answers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(fields) + Arrays.hashCode(answers);
    }

    @Override
    public String toString() {
        return byField().toString();
    }
}
