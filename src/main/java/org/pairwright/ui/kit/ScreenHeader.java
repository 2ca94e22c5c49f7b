package org.pairwright.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a screen: its title with what one does here at the right, and one sentence over the whole width below. One action
 * is primary.
 */
public final class ScreenHeader extends VBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox tools = new HBox();

    public ScreenHeader(String text) {
        getStyleClass().add("screen-words");
        title.getStyleClass().add("screen-title");
        title.setText(text);
        subtitle.getStyleClass().add("screen-subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        tools.getStyleClass().add("screen-tools");
        tools.setAlignment(Pos.TOP_RIGHT);
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, tools);
        head.getStyleClass().add("screen-header");
        getChildren().addAll(head, subtitle);
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
    public <N extends Region> N add(N tool) {
        tool.setMinWidth(Region.USE_PREF_SIZE);
        tools.getChildren().add(tool);
        return tool;
    }
}
