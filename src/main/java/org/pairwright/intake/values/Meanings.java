package org.pairwright.intake.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.ValueRule;
import org.pairwright.program.fields.ProfileField;

/** What she said of values, and the answers that the desk knows. For one intake, in one thread. */
public final class Meanings {
    private final List<ValueRule> rules;
    private final List<ProfileField> fields;
    private final Map<Target, FieldMeanings> byTarget = new HashMap<>();

    private Meanings(List<ValueRule> rules, List<ProfileField> fields) {
        this.rules = rules;
        this.fields = fields;
    }

    public static Meanings none() {
        return of(List.of(), List.of());
    }

    public static Meanings of(List<ValueRule> rules, List<ProfileField> fields) {
        return new Meanings(List.copyOf(rules), List.copyOf(fields));
    }

    public List<ValueRule> rules() {
        return rules;
    }

    public FieldMeanings of(Target target) {
        return byTarget.computeIfAbsent(target, this::fieldMeanings);
    }

    /** The desk's field for a target: built in by its name, one of hers by its title. */
    public Optional<ProfileField> field(Target target) {
        return fields.stream().filter(field -> isOf(target, field)).findFirst();
    }

    private FieldMeanings fieldMeanings(Target target) {
        var said = rules.stream()
                .filter(rule -> rule.target().equals(target.key()))
                .toList();
        var known = field(target).map(ProfileField::list).orElse(List.of());
        return said.isEmpty() && known.isEmpty() ? FieldMeanings.NONE : new FieldMeanings(said, known);
    }

    private static boolean isOf(Target target, ProfileField field) {
        return switch (target) {
            case Target.Known known -> field.name().equals(known.field().key());
            case Target.Own own ->
                Plain.of(field.label()).equals(Plain.of(own.title()))
                        || Plain.of(field.name()).equals(Plain.of(own.title()));
        };
    }
}
