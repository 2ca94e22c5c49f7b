package org.pairwright.ui.matching.picture;

import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.insight.match.MatchFlows;
import org.pairwright.text.Messages;

/** Who goes where: a line for each group of mentees, a column for each group of mentors, a bar as wide as there are pairs. */
final class FlowGrid extends GridPane {
    private static final double NAMES = 132;
    private static final double CELL = 62;
    private static final double WIDEST = 96;

    private final PictureViewModel model;
    private final Messages messages;
    private final BiConsumer<Integer, Integer> opened;

    FlowGrid(PictureViewModel model, BiConsumer<Integer, Integer> opened) {
        this.model = model;
        this.opened = opened;
        messages = model.run().frame().messages();
        getStyleClass().add("flows");
    }

    void show(PictureViewModel.Drawn shown) {
        getChildren().clear();
        getColumnConstraints().setAll(new ColumnConstraints(NAMES));
        var flows = shown.flows();
        for (int column = 0; column < flows.mentors().size(); column++) {
            var wide = new ColumnConstraints(CELL, CELL, WIDEST);
            wide.setHgrow(Priority.ALWAYS);
            wide.setHalignment(HPos.LEFT);
            getColumnConstraints().add(wide);
            add(head(flows.mentors().get(column), "flow-head"), column + 1, 0);
        }
        for (int row = 0; row < flows.mentees().size(); row++) {
            add(head(flows.mentees().get(row), "flow-name"), 0, row + 1);
            for (int column = 0; column < flows.mentors().size(); column++) {
                if (flows.pairs().get(row).get(column) > 0) {
                    add(cell(shown, row, column), column + 1, row + 1);
                }
            }
        }
    }

    private Label head(MatchFlows.Group group, String style) {
        var name = messages.say(model.name(group));
        var label = new Label(messages.say("picture.groupWithPairs", name, group.pairs()));
        label.setTooltip(new Tooltip(messages.say("picture.groupPairs", name, group.pairs())));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private Node cell(PictureViewModel.Drawn shown, int row, int column) {
        var flows = shown.flows();
        int pairs = flows.pairs().get(row).get(column);
        var bar = new Region();
        bar.getStyleClass().add(within(flows, row, column) ? "flow-within" : "flow-across");
        double width = Math.max(2, (CELL - 12) * pairs / flows.most());
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        var number = new Label(messages.say("picture.number", pairs));
        number.getStyleClass().add(within(flows, row, column) ? "flow-number-within" : "flow-number");
        var face = new VBox(number, bar);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("flow-face");
        var button = new Button(null, face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("flow-cell");
        button.setMaxWidth(Double.MAX_VALUE);
        var said = messages.say(model.flow(shown, row, column));
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(_ -> opened.accept(row, column));
        return button;
    }

    private static boolean within(MatchFlows flows, int row, int column) {
        var mentees = flows.mentees().get(row);
        var mentors = flows.mentors().get(column);
        return !mentees.isOthers()
                && !mentors.isOthers()
                && !mentees.name().isEmpty()
                && mentees.name().equals(mentors.name());
    }
}
