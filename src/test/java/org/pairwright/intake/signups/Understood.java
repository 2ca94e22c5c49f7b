package org.pairwright.intake.signups;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.ReviewJson;
import org.pairwright.text.Messages;

/** What a sheet was understood as, through what the command line writes, against what was expected. */
final class Understood {
    private final SignupSheet sheet;
    private final List<String> wrongColumns = new ArrayList<>();
    private final List<String> wrongPeople = new ArrayList<>();
    private final List<String> wrongValues = new ArrayList<>();

    Understood(SignupSheet sheet, IntakeReview review, Messages messages) {
        this.sheet = sheet;
        var json = json(ReviewJson.lines(review, messages).getFirst());
        compareColumns(columns(json));
        comparePeople(list(json.get("people")));
    }

    int columns() {
        return sheet.columns().size();
    }

    List<String> wrongColumns() {
        return wrongColumns;
    }

    /** Lost, doubled, or somebody who is none. */
    List<String> wrongPeople() {
        return wrongPeople;
    }

    List<String> wrongValues() {
        return wrongValues;
    }

    /** What is wrong, a line each; empty where nothing is. */
    String details() {
        var lines = new ArrayList<String>();
        wrongColumns.forEach(wrong -> lines.add("    column " + wrong));
        wrongPeople.forEach(wrong -> lines.add("    PERSON " + wrong));
        wrongValues.forEach(wrong -> lines.add("    value " + wrong));
        return lines.isEmpty() ? "" : sheet.file() + "\n" + String.join("\n", lines) + "\n";
    }

    private void compareColumns(Map<String, String> actual) {
        sheet.columns().forEach((header, field) -> {
            String found = actual.getOrDefault(header, "no such column");
            if (!found.equals(field)) {
                wrongColumns.add(header + ": " + found + " instead of " + field);
            }
        });
    }

    private static Map<String, String> columns(Map<String, Object> json) {
        var columns = new HashMap<String, String>();
        for (var one : list(json.get("sheets"))) {
            if (one instanceof Map<?, ?> page && page.get("columns") instanceof Map<?, ?> named) {
                named.forEach((header, field) ->
                        columns.putIfAbsent(String.valueOf(header), field == null ? "-" : String.valueOf(field)));
            }
        }
        return columns;
    }

    private void comparePeople(List<?> people) {
        var byName = new HashMap<String, Map<?, ?>>();
        for (var one : people) {
            if (one instanceof Map<?, ?> person && byName.put(String.valueOf(person.get("name")), person) != null) {
                wrongPeople.add("doubled: " + person.get("name"));
            }
        }
        for (var expected : sheet.people()) {
            var person = byName.remove(expected.name());
            if (person == null) {
                wrongPeople.add("lost: " + expected.name());
            } else {
                expected.values().forEach((key, value) -> compare(expected.name(), key, value, person));
            }
        }
        byName.keySet().forEach(name -> wrongPeople.add("nobody expected: " + name));
    }

    private void compare(String name, String key, String expected, Map<?, ?> person) {
        var found = person.get(key);
        boolean same = found instanceof List<?> several
                ? several.stream()
                        .map(Objects::toString)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .equals(new TreeSet<>(List.of(expected.split("\\+", -1))))
                : Objects.toString(found, "").equals(expected);
        if (!same) {
            wrongValues.add(name + ", " + key + ": " + found + " instead of " + expected);
        }
    }

    private static List<?> list(@Nullable Object some) {
        return some instanceof List<?> several ? several : List.of();
    }

    private static Map<String, Object> json(String line) {
        try {
            return JSON.std.mapFrom(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
