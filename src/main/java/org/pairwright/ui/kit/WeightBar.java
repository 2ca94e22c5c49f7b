package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How much something weighs among the rest, as a small bar. */
public final class WeightBar extends StackPane {
    private static final double WIDTH = 48;

    private final Region filled = new Region();

    /** @param share 0 to 1 */
    public WeightBar(double share) {
        getStyleClass().add("weight-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        filled.getStyleClass().add("weight-bar-filled");
        getChildren().add(filled);
        setShare(share);
    }

    public void setShare(double share) {
        double width = WIDTH * Math.clamp(share, 0, 1);
        filled.setMinWidth(width);
        filled.setMaxWidth(width);
    }
}
