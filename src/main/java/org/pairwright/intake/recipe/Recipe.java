package org.pairwright.intake.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.spreadsheet.Table;

/**
 * Everything that was said about a kind of file and is good for the next one with the same headers.
 *
 * @param name by which she knows it; empty until she names it
 * @param reading of the file's characters and of what is hidden in it
 * @param sheets one for each sheet about people
 * @param values what is written and what it stands for
 * @param policies what becomes of a field that is known already, where it is not simply overwritten
 */
public record Recipe(
        String name, Reading reading, List<OfSheet> sheets, List<ValueRule> values, Map<IntakeField, Policy> policies) {

    public static final Recipe NONE = new Recipe("", Reading.USUAL, List.of(), List.of(), Map.of());

    public Recipe {
        sheets = List.copyOf(sheets);
        values = List.copyOf(values);
        policies = Map.copyOf(policies);
    }

    public boolean saysNothing() {
        return equals(NONE);
    }

    public Recipe named(String given) {
        return new Recipe(given, reading, sheets, values, policies);
    }

    /** What was said before where this says nothing; what this says goes first. */
    public Recipe on(Recipe before) {
        var all = new Recipe(
                name.isEmpty() ? before.name : name,
                reading.on(before.reading),
                before.sheets,
                before.values,
                before.policies);
        for (var sheet : sheets) {
            all = all.with(all.of(sheet.sheet()).map(sheet::on).orElse(sheet));
        }
        for (var rule : values) {
            all = all.with(rule);
        }
        for (var policy : policies.entrySet()) {
            all = all.with(policy.getKey(), policy.getValue());
        }
        return all;
    }

    /** Without what was said of other sheets than these. */
    public Recipe ofSheets(Collection<String> names) {
        return new Recipe(
                name,
                reading,
                sheets.stream().filter(sheet -> names.contains(sheet.sheet())).toList(),
                values,
                policies);
    }

    public Recipe with(Reading changed) {
        return new Recipe(name, changed, sheets, values, policies);
    }

    /** The sheet of the same name is said anew. */
    public Recipe with(OfSheet changed) {
        var all = new ArrayList<>(sheets);
        all.removeIf(known -> known.sheet().equals(changed.sheet()));
        all.add(changed);
        return new Recipe(name, reading, all, values, policies);
    }

    /** What was said of the same value of the same field before is forgotten. */
    public Recipe with(ValueRule rule) {
        var all = new ArrayList<>(values);
        all.removeIf(rule::isAboutTheSame);
        all.add(rule);
        return new Recipe(name, reading, sheets, all, policies);
    }

    public Recipe with(IntakeField field, Policy policy) {
        var all = new EnumMap<IntakeField, Policy>(IntakeField.class);
        all.putAll(policies);
        all.put(field, policy);
        return new Recipe(name, reading, sheets, values, all);
    }

    /** The same, what was said of columns replaced by how they are understood now. */
    public Recipe withColumns(List<ColumnMapping> mappings) {
        var sheets = new LinkedHashMap<String, OfSheet>();
        mappings.stream().map(OfSheet::of).forEach(of -> sheets.merge(of.sheet(), of, OfSheet::above));
        var recipe = this;
        for (var of : sheets.values()) {
            recipe = recipe.with(of);
        }
        return recipe;
    }

    public Policy policy(IntakeField field) {
        return policies.getOrDefault(field, Policy.OVERWRITE);
    }

    /** What was said of this very sheet. */
    public Optional<OfSheet> of(String sheet) {
        return sheets.stream().filter(known -> known.sheet().equals(sheet)).findFirst();
    }

    /** A guess for a table, corrected by what was said of its headers, if need be under another sheet's name. */
    public ColumnMapping correct(ColumnMapping guess, Table table) {
        return sheets.stream()
                .filter(said -> said.alike(table) > 0)
                .max((one, other) -> Integer.compare(one.alike(table), other.alike(table)))
                .map(said -> said.correct(guess))
                .orElse(guess);
    }
}
