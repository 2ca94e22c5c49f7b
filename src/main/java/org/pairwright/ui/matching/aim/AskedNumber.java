package org.pairwright.ui.matching.aim;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A number to be typed, taken over by Enter or by leaving the field. What is no such number is said below it and not taken. */
final class AskedNumber extends VBox {
    private final TextField field = new TextField();
    private final Label trouble = new Label();
    private final Messages messages;
    private final Function<String, Optional<Sentence>> taken;
    private String shown;

    /** @param taken takes what was typed, or says what is wrong with it */
    AskedNumber(Messages messages, String name, int number, Function<String, Optional<Sentence>> taken) {
        this.messages = messages;
        this.taken = taken;
        shown = Integer.toString(number);
        getStyleClass().add("asked-number");
        field.getStyleClass().add("number-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setText(shown);
        field.setAccessibleText(name);
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.visibleProperty().bind(trouble.managedProperty());
        field.accessibleHelpProperty().bind(trouble.textProperty());
        getChildren().addAll(field, trouble);
    }

    void show(int number) {
        shown = Integer.toString(number);
        field.setText(shown);
        trouble.setText("");
    }

    private void take() {
        if (!field.getText().equals(shown)) {
            var said = taken.apply(field.getText());
            trouble.setText(said.map(messages::say).orElse(""));
            field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, said.isPresent());
            if (said.isEmpty()) {
                shown = field.getText();
            }
        }
    }
}
