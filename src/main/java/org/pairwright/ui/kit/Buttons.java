package org.pairwright.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** The three kinds of button there are: one primary per screen, quiet ones, and icons with a name. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do on a screen. */
    public static Button primary(String verb, Runnable act) {
        var button = new Button(verb);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> act.run());
        return button;
    }

    public static Button quiet(String verb, Runnable act) {
        var button = new Button(verb);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** A word that acts, without a frame. */
    public static Button link(String verb, Runnable act) {
        var button = quiet(verb, act);
        button.getStyleClass().addAll("flat", "link");
        return button;
    }

    /** An icon alone; its name is heard by screen readers and shown on hover. */
    public static Button icon(Feather icon, String name, Runnable act) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
