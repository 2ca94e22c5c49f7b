package org.pairwright.ui.intake.values;

import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.ValueRule;
import org.pairwright.intake.values.Cluster;
import org.pairwright.intake.values.ValueList;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;

/** The values of each field, and what she says they stand for. */
public final class ValuesViewModel {
    private final IntakeViewModel flow;
    private final Messages messages;

    public ValuesViewModel(IntakeViewModel flow) {
        this.flow = flow;
        this.messages = flow.window().messages();
    }

    /** One for each field that has values. */
    List<ValueList> lists(Reviewed reviewed) {
        return reviewed.review().values().stream()
                .filter(list -> !list.values().isEmpty())
                .toList();
    }

    List<ValueLine> lines(ValueList list) {
        return list.values().stream().map(value -> new ValueLine(list, value)).toList();
    }

    String title(ValueList list) {
        return switch (list.target()) {
            case Target.Known known -> messages.word(known.field());
            case Target.Own own -> own.title();
        };
    }

    /** How a value that can be chosen is shown. */
    String shown(ValueList list, String value) {
        return messages.say(list.shown(value));
    }

    /** What a value becomes, as it is shown; empty for nothing. */
    String becomes(ValueLine line) {
        return line.value().becomes().map(value -> shown(line.list(), value)).orElse("");
    }

    void say(ValueLine line, Optional<String> becomes) {
        if (!line.value().becomes().equals(becomes)) {
            say(List.of(line.list().rule(line.value(), becomes)));
        }
    }

    /** All of them are written as it is proposed. */
    void accept(ValueList list, Cluster cluster) {
        say(list.rules(cluster));
    }

    /** They are different things, and stay as they are written. */
    void keep(ValueList list, Cluster cluster) {
        say(cluster.near().stream()
                .map(value -> list.rule(value, Optional.of(value.written())))
                .toList());
    }

    private void say(List<ValueRule> rules) {
        flow.say(said -> {
            var recipe = said.recipe();
            for (var rule : rules) {
                recipe = recipe.with(rule);
            }
            return said.with(recipe);
        });
    }
}
