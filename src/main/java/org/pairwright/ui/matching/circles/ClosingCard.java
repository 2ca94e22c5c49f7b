package org.pairwright.ui.matching.circles;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.FormRow;

/** Asks how a circle ends that has members. */
final class ClosingCard extends VBox {
    private final RadioButton completed;
    private final TextField reason = new TextField();

    /**
     * Of one circle.
     *
     * @param close told how it ends, and why in her words
     * @param cancel she changed her mind
     */
    ClosingCard(Messages messages, CircleNow row, BiConsumer<PairEvent.Kind, String> close, Runnable cancel) {
        getStyleClass().add("circle-form");
        var words =
                new Label(messages.say("circles.closing.words", row.people().size(), String.join(", ", row.members())));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var how = new ToggleGroup();
        completed = choice(messages.say("circles.closing.completed"), how);
        completed.setSelected(true);
        var early = choice(messages.say("circles.closing.early"), how);
        reason.setId("circle-reason");
        Runnable act = () -> close.accept(
                completed.isSelected() ? PairEvent.Kind.COMPLETED : PairEvent.Kind.ENDED, reason.getText());
        reason.setOnAction(_ -> act.run());
        getChildren()
                .addAll(
                        words,
                        new VBox(8, completed, early),
                        new FormRow(messages.say("circles.closing.reason"), reason),
                        new HBox(
                                8,
                                Buttons.quiet(messages.say("circles.closing.close"), act),
                                Buttons.link(messages.say("circles.form.cancel"), cancel)));
    }

    private static RadioButton choice(String words, ToggleGroup how) {
        var choice = new RadioButton(words);
        choice.setToggleGroup(how);
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        return choice;
    }

    /** Where she starts. */
    void start() {
        completed.requestFocus();
    }
}
