package org.pairwright.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A titled part of the home screen. */
final class Card extends VBox {

    Card(String title, Node... parts) {
        getStyleClass().addAll("card", "home-card");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        getChildren().addAll(parts);
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
    }
}
