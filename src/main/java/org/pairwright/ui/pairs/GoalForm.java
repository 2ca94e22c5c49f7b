package org.pairwright.ui.pairs;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.pairwright.following.Trouble.Field;
import org.pairwright.program.pairs.Goal;
import org.pairwright.text.Messages;

/** Writes down what the mentee wants to reach, and whose wish it is. */
final class GoalForm extends FormCard {
    private final TextField description = new TextField();
    private final ComboBox<Goal.Alignment> alignment;

    private GoalForm(Messages messages, PairViewModel model, String verb, String now, Goal.Alignment serves) {
        super(messages, model);
        description.setText(now);
        description.setId("goal");
        alignment = choice(Goal.Alignment.values(), serves);
        getChildren()
                .addAll(
                        row(Field.GOAL, "pairs.goal.description", description),
                        plainRow("pairs.goal.alignment", alignment),
                        buttons(verb));
    }

    static GoalForm fresh(Messages messages, PairViewModel model) {
        return new GoalForm(messages, model, "pairs.goal.add", "", Goal.Alignment.PERSONAL);
    }

    static GoalForm of(Messages messages, PairViewModel model, Goal goal) {
        return new GoalForm(messages, model, "pairs.goal.save", goal.description(), goal.alignment());
    }

    @Override
    void save() {
        model.saveGoal(description.getText(), alignment.getValue());
    }

    @Override
    Control first() {
        return description;
    }
}
