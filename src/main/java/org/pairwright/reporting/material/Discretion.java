package org.pairwright.reporting.material;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.SettingsWords;
import org.pairwright.text.Sentence;

/** Takes out of sentences what rests on a sensitive field, however deep it lies: its name, its criteria and its groups. */
final class Discretion {
    private static final Sentence STATEMENT = Sentence.of("report.unspoken.statement");
    private static final Sentence PART = Sentence.of("report.unspoken.part");

    private final Set<String> sensitive;
    private final Set<Sentence> statements = new HashSet<>();
    private final Set<Sentence> names;
    private final Set<Sentence> spoken;

    /** @param labels how people read the fields, by the field's name */
    Discretion(ReportInput input, Map<String, String> labels) {
        var words = new CriterionWords(labels);
        sensitive = input.fields().stream()
                .filter(ProfileField::sensitive)
                .map(ProfileField::name)
                .collect(Collectors.toSet());
        names = sensitive.stream().map(words::field).collect(Collectors.toSet());
        spoken = labels.keySet().stream().map(words::field).collect(Collectors.toSet());
        spoken.removeAll(names);
        input.run().ifPresent(run -> learn(run, words, new SettingsWords(labels)));
    }

    private void learn(Run run, CriterionWords words, SettingsWords asked) {
        run.criteria().stream()
                .filter(criterion -> criterion.fields().stream().anyMatch(sensitive::contains))
                .map(words::of)
                .forEach(statements::add);
        run.settings().limits().stream()
                .filter(limit -> sensitive.contains(limit.field()))
                .map(asked::of)
                .forEach(statements::add);
    }

    /** The sentence as it may be told. */
    Sentence of(Sentence sentence) {
        if (sensitive.isEmpty()) {
            return sentence;
        }
        if (statements.contains(sentence)) {
            return STATEMENT;
        }
        return isUnspoken(sentence) || tellsAnAnswer(sentence)
                ? PART
                : new Sentence(
                        sentence.key(), sentence.args().stream().map(this::part).toList());
    }

    private Object part(Object arg) {
        return switch (arg) {
            case Sentence sentence -> of(sentence);
            case List<?> list -> list.stream().map(this::part).toList();
            default -> arg;
        };
    }

    /** A field that was renamed or removed since is not known any more, and may have been sensitive. */
    private boolean isUnspoken(Sentence sentence) {
        return names.contains(sentence) || (sentence.key().equals("criterion.field.own") && !spoken.contains(sentence));
    }

    /** The name of a group stands beside the field that makes the groups. */
    private boolean tellsAnAnswer(Sentence sentence) {
        return sentence.args().stream().anyMatch(String.class::isInstance)
                && sentence.args().stream().anyMatch(arg -> arg instanceof Sentence field && isUnspoken(field));
    }
}
