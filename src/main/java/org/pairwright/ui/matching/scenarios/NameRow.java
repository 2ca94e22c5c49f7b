package org.pairwright.ui.matching.scenarios;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.FormRow;

/** Where a scenario gets its name, in place. Takes no room until it is asked for. */
final class NameRow extends VBox {
    private final Messages messages;
    private final TextField field = new TextField();
    private final FormRow row;
    private Taker taken = (_, _) -> {};

    /** Takes a name, and says what is wrong with it, if anything. */
    interface Taker {
        void take(String name, Consumer<Optional<Sentence>> trouble);
    }

    NameRow(Messages messages) {
        this.messages = messages;
        getStyleClass().add("scenario-name-row");
        field.setPromptText(messages.say("scenarios.name.prompt"));
        row = new FormRow(messages.say("scenarios.name"), field);
        var acts = new HBox(
                Buttons.quiet(messages.say("scenarios.name.save"), this::take),
                Buttons.link(messages.say("scenarios.name.cancel"), this::close));
        acts.getStyleClass().add("scenario-name-acts");
        getChildren().addAll(row, acts);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.setOnAction(_ -> take());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    void ask(String name, Taker kept) {
        taken = kept;
        field.setText(name);
        row.troubleProperty().set("");
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        taken.take(field.getText(), this::answer);
    }

    private void answer(Optional<Sentence> trouble) {
        row.troubleProperty().set(trouble.map(messages::say).orElse(""));
        if (trouble.isEmpty()) {
            close();
        }
    }

    private void close() {
        setVisible(false);
    }
}
