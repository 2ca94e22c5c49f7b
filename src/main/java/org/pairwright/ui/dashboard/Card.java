package org.pairwright.ui.dashboard;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A titled part of the home screen. Rows that light up under the mouse hang out, so that their words stay in line. */
final class Card extends VBox {
    private static final double HANG = 8;

    Card(String title, Node... parts) {
        getStyleClass().addAll("card", "home-card");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        getChildren().addAll(parts);
        hang(parts);
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
    }

    private static void hang(Node... parts) {
        for (var part : parts) {
            if (part.getStyleClass().contains("figure-rows")) {
                VBox.setMargin(part, new Insets(0, -HANG, 0, -HANG));
            }
        }
    }
}
