package org.pairwright.ui.matching.criteria;

import atlantafx.base.theme.Styles;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** A whole number within bounds, taken over by Enter or by leaving the field. What is no such number is marked and not taken. */
final class NumberField extends TextField {
    private final int least;
    private final int most;
    private final IntConsumer taken;
    private int shown;

    /** The bounds, both included. */
    record Bounds(int least, int most) {}

    /**
     * A field for one number.
     *
     * @param name what screen readers say, and what shows on hover with the bounds
     */
    NumberField(String name, int number, Bounds bounds, IntConsumer taken) {
        least = bounds.least();
        most = bounds.most();
        shown = number;
        this.taken = taken;
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER_RIGHT);
        setText(Integer.toString(number));
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setOnAction(_ -> take());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        textProperty().subscribe(_ -> pseudoClassStateChanged(Styles.STATE_DANGER, typed().isEmpty()));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().equals(Integer.toString(shown))) {
                setText(Integer.toString(shown));
                key.consume();
            }
        });
    }

    private void take() {
        var number = typed();
        if (number.isPresent() && number.getAsInt() != shown) {
            shown = number.getAsInt();
            taken.accept(shown);
        }
    }

    private OptionalInt typed() {
        try {
            int number = Integer.parseInt(getText().strip());
            return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }
}
