package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** Two that lean on each other: the one mark of the product. */
public final class Mark extends StackPane {

    public Mark() {
        var one = new SVGPath();
        one.setContent("M4 0H10V20H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0Z");
        one.getStyleClass().add("mark-one");
        var other = new SVGPath();
        other.setContent("M12 0H16A4 4 0 0 1 20 4V16A4 4 0 0 1 16 20H12Z");
        other.getStyleClass().add("mark-other");
        setAlignment(one, Pos.CENTER_LEFT);
        setAlignment(other, Pos.CENTER_RIGHT);
        getChildren().addAll(one, other);
        getStyleClass().add("mark");
    }
}
