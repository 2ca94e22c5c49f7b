package org.pairwright.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartViewer;
import org.pairwright.charts.DrawnChart;
import org.pairwright.charts.Shade;

/**
 * Shows a chart in the shade of the window and draws it again when that changes. Nothing can be done with it by mouse,
 * so that scrolling goes to the page; a screen reader hears what it shows.
 */
public final class ChartPane extends StackPane {
    private final ObservableValue<Boolean> dark;
    private Function<Shade, DrawnChart> drawing;

    /** A chart that listens to whether the window is dark. */
    public ChartPane(ObservableValue<Boolean> dark, Function<Shade, DrawnChart> drawing) {
        this.dark = dark;
        this.drawing = drawing;
        getStyleClass().add("chart-pane");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        dark.subscribe(_ -> draw());
    }

    /** Shows something else. */
    public void show(Function<Shade, DrawnChart> other) {
        drawing = other;
        draw();
    }

    private void draw() {
        var drawn = drawing.apply(dark.getValue() ? Shade.DARK : Shade.LIGHT);
        var viewer = new ChartViewer(drawn.chart(), false);
        viewer.setFocusTraversable(false);
        getChildren().setAll(viewer);
        setAccessibleText(drawn.alternative());
    }
}
