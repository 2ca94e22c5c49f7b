package org.pairwright.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jfree.chart.fx.ChartViewer;
import org.pairwright.charts.DrawnChart;
import org.pairwright.charts.Shade;

/**
 * Shows a chart in the shade of the window and draws it again when that changes. The chart itself takes no mouse, so
 * that scrolling goes to the page; what its bars open lies behind it as buttons, for mouse, keys and screen readers.
 */
public final class ChartPane extends StackPane {
    private final StackPane drawn = new StackPane();

    /** What one bar opens, and what is heard of it. */
    public record Opening(String name, Runnable act) {}

    /** A chart that follows whether the window is dark. */
    public ChartPane(ObservableValue<Boolean> dark, Function<Shade, DrawnChart> drawing) {
        getStyleClass().add("chart-pane");
        drawn.setMouseTransparent(true);
        getChildren().add(drawn);
        dark.when(sceneProperty().isNotNull())
                .subscribe(isDark -> draw(drawing.apply(isDark ? Shade.DARK : Shade.LIGHT)));
    }

    /** Lying bars that open something, from the top down. */
    public ChartPane opensFromTheTop(List<Opening> openings) {
        return opens(new VBox(), openings);
    }

    /** Standing bars that open something, from left to right. */
    public ChartPane opensFromTheLeft(List<Opening> openings) {
        return opens(new HBox(), openings);
    }

    private ChartPane opens(Pane bars, List<Opening> openings) {
        openings.forEach(opening -> bars.getChildren().add(button(opening)));
        getChildren().addFirst(bars);
        return this;
    }

    private static Button button(Opening opening) {
        var button = new Button();
        button.getStyleClass().setAll("chart-opening");
        button.setAccessibleText(opening.name());
        button.setTooltip(new Tooltip(opening.name()));
        button.setOnAction(_ -> opening.act().run());
        button.setMinSize(1, 1);
        button.setPrefSize(1, 1);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        VBox.setVgrow(button, Priority.ALWAYS);
        return button;
    }

    private void draw(DrawnChart chart) {
        var viewer = new ChartViewer(chart.chart(), false);
        viewer.setFocusTraversable(false);
        viewer.setAccessibleText(chart.alternative());
        drawn.getChildren().setAll(viewer);
        setAccessibleText(chart.alternative());
    }
}
