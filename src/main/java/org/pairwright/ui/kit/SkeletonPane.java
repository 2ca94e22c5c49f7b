package org.pairwright.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The shape of a list before its content is there. */
public final class SkeletonPane extends VBox {
    private static final double[] WIDTHS = {0.9, 0.7, 0.8, 0.6, 0.75, 0.85};

    public SkeletonPane(int lines) {
        getStyleClass().add("skeleton");
        setMouseTransparent(true);
        for (int i = 0; i < lines; i++) {
            var line = new Region();
            line.getStyleClass().add("skeleton-line");
            line.maxWidthProperty().bind(widthProperty().multiply(WIDTHS[i % WIDTHS.length]));
            getChildren().add(line);
        }
    }
}
