package org.pairwright.ui.dashboard;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Cards in as many columns as there is room for; those of one row are equally high. */
final class CardGrid extends GridPane {
    private static final double TWO_COLUMNS = 640;
    private static final double THREE_COLUMNS = 1060;

    private final List<? extends Region> cards;
    private int columns;

    CardGrid(List<? extends Region> cards) {
        this.cards = cards;
        getStyleClass().add("card-grid");
        widthProperty().subscribe(width -> arrange(columnsFor(width.doubleValue())));
    }

    private static int columnsFor(double width) {
        if (width >= THREE_COLUMNS) {
            return 3;
        }
        return width >= TWO_COLUMNS ? 2 : 1;
    }

    private void arrange(int wanted) {
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(constraints);
        }
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
        }
    }
}
