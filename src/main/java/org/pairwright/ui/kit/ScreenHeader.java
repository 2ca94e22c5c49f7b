package org.pairwright.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a screen: its title, one sentence below it, and at the right what one does here. One action is primary. */
public final class ScreenHeader extends HBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox tools = new HBox();

    public ScreenHeader(String text) {
        getStyleClass().add("screen-header");
        title.getStyleClass().add("screen-title");
        title.setText(text);
        subtitle.getStyleClass().add("screen-subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        tools.getStyleClass().add("screen-tools");
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.setWrapText(true);
        var words = new VBox(title, subtitle);
        words.getStyleClass().add("screen-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, tools);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** One sentence about what is shown; takes no room while empty. */
    public StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }

    /** The one filled button; stands rightmost. */
    public Button addPrimary(String verb, Runnable act) {
        return add(Buttons.primary(verb, act));
    }

    public Button addQuiet(String verb, Runnable act) {
        return add(Buttons.quiet(verb, act));
    }

    /** Anything else that belongs to the right of the title. */
    public <N extends Node> N add(N tool) {
        tools.getChildren().add(tool);
        return tool;
    }
}
