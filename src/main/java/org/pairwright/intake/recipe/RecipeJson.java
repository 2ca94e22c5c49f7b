package org.pairwright.intake.recipe;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.fields.FieldKind;

/**
 * A recipe as JSON: {@code {"name", "reading":{"charset", "delimiter", "hidden"}, "sheets":[{"sheet", "taken", "headerRow",
 * "columns":{"<header>":"<field>" or null}}], "own":{"<title>":{"kind", "sensitive"}}, "values":[{"field", "written",
 * "becomes"}], "policies":{"<field>":"<policy>"}}}. All but {@code sheets} may be missing.
 */
public final class RecipeJson {
    private RecipeJson() {}

    public static String write(Recipe recipe) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", recipe.name());
        json.put("reading", reading(recipe.reading()));
        json.put("sheets", recipe.sheets().stream().map(RecipeJson::sheet).toList());
        json.put("own", own(recipe));
        json.put("values", recipe.values().stream().map(RecipeJson::value).toList());
        json.put("policies", policies(recipe));
        try {
            return JSON.std
                    .with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.PRETTY_PRINT_OUTPUT)
                    .asString(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> reading(Reading reading) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("charset", reading.charset().orElse(null));
        json.put("delimiter", reading.delimiter().map(String::valueOf).orElse(null));
        json.put("hidden", reading.hidden().orElse(null));
        return json;
    }

    private static Map<String, @Nullable Object> sheet(OfSheet sheet) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        sheet.columns()
                .forEach((header, target) ->
                        columns.put(header, target.map(Target::key).orElse(null)));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("sheet", sheet.sheet());
        json.put("taken", sheet.taken().orElse(null));
        json.put("headerRow", sheet.headerRow().isPresent() ? sheet.headerRow().getAsInt() : null);
        json.put("columns", columns);
        return json;
    }

    private static Map<String, Object> own(Recipe recipe) {
        var json = new LinkedHashMap<String, Object>();
        recipe.sheets().stream()
                .flatMap(sheet -> sheet.columns().values().stream())
                .flatMap(Optional::stream)
                .forEach(target -> {
                    if (target instanceof Target.Own own) {
                        json.put(own.title(), Map.of("kind", own.kind().name(), "sensitive", own.sensitive()));
                    }
                });
        return json;
    }

    private static Map<String, @Nullable Object> value(ValueRule rule) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("field", rule.target());
        json.put("written", rule.written());
        json.put("becomes", rule.becomes().orElse(null));
        return json;
    }

    private static Map<String, Object> policies(Recipe recipe) {
        var json = new LinkedHashMap<String, Object>();
        recipe.policies().forEach((field, policy) -> json.put(field.key(), policy.name()));
        return json;
    }

    /** Empty where the text is no such JSON. */
    public static Optional<Recipe> read(String text) {
        try {
            var json = JSON.std.mapFrom(text);
            if (!(json.get("sheets") instanceof List<?> all)) {
                return Optional.empty();
            }
            var own = json.get("own") instanceof Map<?, ?> said ? said : Map.of();
            var sheets = new ArrayList<OfSheet>();
            all.forEach(one -> readSheet(one, own).ifPresent(sheets::add));
            return sheets.isEmpty() && !all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Recipe(
                            text(json.get("name")).orElse(""),
                            readReading(json.get("reading")),
                            sheets,
                            readValues(json.get("values")),
                            readPolicies(json.get("policies"))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Reading readReading(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> said)) {
            return Reading.USUAL;
        }
        return new Reading(
                text(said.get("charset")),
                text(said.get("delimiter")).filter(one -> one.length() == 1).map(one -> one.charAt(0)),
                yesNo(said.get("hidden")));
    }

    private static Optional<OfSheet> readSheet(Object one, Map<?, ?> own) {
        if (!(one instanceof Map<?, ?> sheet) || !(sheet.get("columns") instanceof Map<?, ?> columns)) {
            return Optional.empty();
        }
        var targets = new LinkedHashMap<String, Optional<Target>>();
        columns.forEach((header, target) -> targets.put(String.valueOf(header), readTarget(target, own)));
        var headerRow =
                sheet.get("headerRow") instanceof Number row ? OptionalInt.of(row.intValue()) : OptionalInt.empty();
        return Optional.of(
                new OfSheet(text(sheet.get("sheet")).orElse(""), yesNo(sheet.get("taken")), headerRow, targets));
    }

    private static Optional<Target> readTarget(@Nullable Object target, Map<?, ?> own) {
        return text(target)
                .flatMap(Target::ofKey)
                .map(known -> known instanceof Target.Own mine && own.get(mine.title()) instanceof Map<?, ?> said
                        ? new Target.Own(
                                mine.title(),
                                text(said.get("kind")).flatMap(RecipeJson::kind).orElse(mine.kind()),
                                yesNo(said.get("sensitive")).orElse(false))
                        : known);
    }

    private static List<ValueRule> readValues(@Nullable Object json) {
        var rules = new ArrayList<ValueRule>();
        if (json instanceof List<?> all) {
            for (var one : all) {
                if (one instanceof Map<?, ?> rule
                        && rule.get("field") instanceof String field
                        && rule.get("written") instanceof String written) {
                    rules.add(new ValueRule(field, written, text(rule.get("becomes"))));
                }
            }
        }
        return rules;
    }

    private static Map<IntakeField, Policy> readPolicies(@Nullable Object json) {
        var policies = new EnumMap<IntakeField, Policy>(IntakeField.class);
        if (json instanceof Map<?, ?> all) {
            all.forEach((field, said) -> IntakeField.ofKey(String.valueOf(field))
                    .ifPresent(known -> policy(String.valueOf(said)).ifPresent(one -> policies.put(known, one))));
        }
        return policies;
    }

    private static Optional<Policy> policy(String name) {
        return List.of(Policy.values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static Optional<FieldKind> kind(String name) {
        return List.of(FieldKind.values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static Optional<String> text(@Nullable Object json) {
        return json instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Boolean> yesNo(@Nullable Object json) {
        return json instanceof Boolean said ? Optional.of(said) : Optional.empty();
    }
}
