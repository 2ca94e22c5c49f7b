package org.pairwright.ui.matching.board.choice;

import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.field.NumberField;

/** The choices of both, each a number to be typed, or rather not; an emptied number takes the choice back. */
public final class ChoiceFields extends VBox {
    private static final NumberField.Bounds RANKS = new NumberField.Bounds(1, Choice.LAST);

    private final Messages messages;
    private final ChoicesViewModel model;

    public ChoiceFields(Messages messages, ChoicesViewModel model, ChoicesOfTwo choices) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("choice-fields");
        getChildren().addAll(row(choices.ofMentee()), row(choices.ofMentor()));
        boolean any = choices.ofMentee().number().isPresent()
                || choices.ofMentor().number().isPresent();
        if (any && !model.count()) {
            getChildren().add(quiet("board.choice.uncounted"));
        }
    }

    private HBox row(OneChoice one) {
        String name = model.name(one.chooser());
        var whose = new Label(messages.say("board.choice.of", name));
        whose.setWrapText(true);
        var number = NumberField.orNothing(
                messages.say("board.choice.number", name, Choice.LAST),
                one.number(),
                RANKS,
                rank -> model.say(one, rank));
        whose.setLabelFor(number);
        var avoid = new CheckBox(messages.say("board.choice.avoid"));
        avoid.setAccessibleText(messages.say("board.choice.avoids", name));
        avoid.setSelected(one.avoids());
        avoid.setOnAction(_ -> model.say(one, avoid.isSelected() ? OptionalInt.of(Choice.AVOID) : OptionalInt.empty()));
        number.setMinWidth(USE_PREF_SIZE);
        avoid.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(whose, number, avoid);
        row.getStyleClass().add("choice-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label quiet(String key) {
        var words = new Label(messages.say(key));
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}
