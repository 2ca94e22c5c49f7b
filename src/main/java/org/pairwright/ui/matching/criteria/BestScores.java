package org.pairwright.ui.matching.criteria;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;

/** How well each mentee could do at best: ten columns, one for every ten points of the score. */
final class BestScores extends VBox {
    private static final double HEIGHT = 44;
    private static final double LEAST = 2;
    private static final int STEP = 10;

    private final Messages messages;

    /** @param best how many reach at best 0 to 9, 10 to 19 and so on */
    BestScores(Messages messages, List<Integer> best) {
        this.messages = messages;
        getStyleClass().add("best-scores");
        int most = Math.max(1, best.stream().mapToInt(Integer::intValue).max().orElse(1));
        var columns = new HBox(IntStream.range(0, best.size())
                .mapToObj(at -> column(at, best.get(at), most))
                .toArray(Node[]::new));
        columns.getStyleClass().add("best-columns");
        columns.setAlignment(Pos.BOTTOM_LEFT);
        columns.setMinHeight(HEIGHT);
        getChildren().addAll(columns, scale());
        setAccessibleText(words(best));
    }

    private Region column(int step, int people, int most) {
        var column = new Region();
        column.getStyleClass().add(people == 0 ? "best-column-empty" : "best-column");
        double height = people == 0 ? LEAST : Math.max(LEAST * 2, HEIGHT * people / most);
        column.setMinHeight(height);
        column.setMaxHeight(height);
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        Tooltip.install(column, new Tooltip(messages.say("matchingscreen.best.column", people, step * STEP)));
        return column;
    }

    private static HBox scale() {
        var from = number("0");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(from, space, number("100"));
    }

    private static Label number(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("text-quiet", "best-number");
        return label;
    }

    private String words(List<Integer> best) {
        return String.join(
                ", ",
                IntStream.range(0, best.size())
                        .filter(at -> best.get(at) > 0)
                        .mapToObj(at -> messages.say("matchingscreen.best.column", best.get(at), at * STEP))
                        .toList());
    }
}
