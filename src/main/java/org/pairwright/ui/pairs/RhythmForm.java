package org.pairwright.ui.pairs;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.pairwright.following.Trouble.Field;
import org.pairwright.text.Messages;

/** Changes how many days they mean to let pass between two sessions. */
final class RhythmForm extends FormCard {
    private final TextField days = new TextField();

    RhythmForm(Messages messages, PairViewModel model, int now) {
        super(messages, model);
        days.setText(Integer.toString(now));
        days.setId("rhythm");
        getChildren().addAll(row(Field.RHYTHM, "pairs.rhythm.days", days), buttons("pairs.rhythm.save"));
    }

    @Override
    void save() {
        model.changeRhythm(days.getText());
    }

    @Override
    Control first() {
        return days;
    }
}
