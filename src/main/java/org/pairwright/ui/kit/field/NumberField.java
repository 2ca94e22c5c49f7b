package org.pairwright.ui.kit.field;

import atlantafx.base.theme.Styles;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** A whole number within bounds, taken over by Enter or by leaving the field. What is no such number is marked and not taken. */
public final class NumberField extends TextField {
    private final int least;
    private final int most;
    private final boolean orNothing;
    private final Consumer<OptionalInt> taken;
    private OptionalInt shown;

    /** The bounds, both included. */
    public record Bounds(int least, int most) {}

    /**
     * A field for one number.
     *
     * @param name what screen readers say, and what shows on hover with the bounds
     */
    public NumberField(String name, int number, Bounds bounds, IntConsumer taken) {
        this(name, OptionalInt.of(number), bounds, false, chosen -> chosen.ifPresent(taken));
    }

    private NumberField(
            String name, OptionalInt number, Bounds bounds, boolean orNothing, Consumer<OptionalInt> taken) {
        least = bounds.least();
        most = bounds.most();
        shown = number;
        this.orNothing = orNothing;
        this.taken = taken;
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER_RIGHT);
        setText(text(number));
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setOnAction(_ -> take());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        textProperty().subscribe(_ -> pseudoClassStateChanged(Styles.STATE_DANGER, !valid()));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().equals(text(shown))) {
                setText(text(shown));
                key.consume();
            }
        });
    }

    /** The same, which may be left empty: then nothing is taken over. */
    public static NumberField orNothing(String name, OptionalInt number, Bounds bounds, Consumer<OptionalInt> taken) {
        return new NumberField(name, number, bounds, true, taken);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private boolean valid() {
        return typed().isPresent() || (orNothing && getText().isBlank());
    }

    private void take() {
        var number = typed();
        if (valid() && !number.equals(shown)) {
            shown = number;
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
