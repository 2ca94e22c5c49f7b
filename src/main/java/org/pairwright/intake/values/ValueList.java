package org.pairwright.intake.values;

import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.ValueRule;
import org.pairwright.text.Sentence;

/**
 * The values of one field as the files write them, to be mapped to the known ones once for all rows.
 *
 * @param known what can be chosen, in order; of roles and statuses the names of the constants
 * @param values the most frequent first
 * @param clusters what may mean the same and is not said to yet
 */
public record ValueList(Target target, List<String> known, List<WrittenValue> values, List<Cluster> clusters) {

    public ValueList {
        known = List.copyOf(known);
        values = List.copyOf(values);
        clusters = List.copyOf(clusters);
    }

    /** The rule that she makes by saying what a value stands for; empty for nothing. */
    public ValueRule rule(WrittenValue value, Optional<String> becomes) {
        return new ValueRule(target.key(), value.written(), becomes);
    }

    /** The rules that accept a proposal. */
    public List<ValueRule> rules(Cluster cluster) {
        return cluster.near().stream()
                .map(value -> rule(value, Optional.of(cluster.proposed())))
                .toList();
    }

    /** Whether nothing but what is known can be chosen. */
    public boolean isClosed() {
        return Closed.of(target).isPresent();
    }

    /** How a value that can be chosen is shown to people. */
    public Sentence shown(String value) {
        return Closed.of(target)
                .flatMap(closed -> closed.words(value))
                .orElseGet(() -> Sentence.of("intake.value.asWritten", value));
    }
}
