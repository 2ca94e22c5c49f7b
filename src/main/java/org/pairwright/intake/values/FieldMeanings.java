package org.pairwright.intake.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.recipe.ValueRule;

/**
 * What the values of one field stand for: as she said, or as the known answer that reads the same but for capitals, accents
 * and punctuation. Each text is looked at once.
 */
public final class FieldMeanings {
    static final FieldMeanings NONE = new FieldMeanings(List.of(), List.of());

    private final Map<String, ValueRule> said = new HashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, Meaning> seen = new HashMap<>();

    FieldMeanings(Collection<ValueRule> rules, Collection<String> knownAnswers) {
        rules.forEach(rule -> said.put(key(rule.written()), rule));
        knownAnswers.forEach(answer -> known.putIfAbsent(key(answer), answer));
    }

    /** Text of signs only is compared as it stands. */
    static String key(String text) {
        String plain = Plain.of(text);
        return plain.isEmpty() ? text.strip() : plain;
    }

    /** Also of nothing at all, for which she may have said something. */
    public Meaning of(String written) {
        return said.isEmpty() && known.isEmpty() ? asWritten(written) : seen.computeIfAbsent(written, this::lookedUp);
    }

    /** Whether she said what a text stands for. */
    public boolean says(String written) {
        return !said.isEmpty() && of(written).standing() == Standing.SAID;
    }

    /** The known answers, in order. */
    public List<String> known() {
        return List.copyOf(known.values());
    }

    /** All that is spoken of: known answers, and values of which she said something. */
    public List<String> options() {
        var options = new ArrayList<>(known.values());
        said.values().forEach(rule -> options.add(rule.written()));
        return options;
    }

    private Meaning lookedUp(String written) {
        String key = key(written);
        var rule = said.get(key);
        if (rule != null) {
            return new Meaning(rule.becomes(), Standing.SAID);
        }
        String answer = known.get(key);
        return answer == null ? asWritten(written) : new Meaning(Optional.of(answer), Standing.KNOWN);
    }

    private static Meaning asWritten(String written) {
        return new Meaning(Optional.of(written).filter(text -> !text.isEmpty()), Standing.AS_WRITTEN);
    }
}
