package org.pairwright.ui.matching.scenarios;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;

/** The chosen scenarios as columns, their figures as lines. The better figure of a line carries a sign and a word. */
final class ComparisonGrid extends GridPane {
    private static final double NAMES = 150;
    private static final double NARROWEST = 132;

    private final ScenariosViewModel model;
    private final ScenarioActs acts;
    private final Messages messages;
    private int row;

    ComparisonGrid(ScenariosViewModel model, ScenarioActs acts) {
        this.model = model;
        this.acts = acts;
        messages = model.run().frame().messages();
        getStyleClass().add("comparison");
    }

    /**
     * The figures that decide, then what is different, which she comes for; the other figures and the groups below.
     *
     * @param changes what is different
     * @param groupHead stands above the groups
     */
    void show(Comparison comparison, Region changes, Node groupHead) {
        getChildren().clear();
        getColumnConstraints().setAll(new ColumnConstraints(NAMES));
        row = 0;
        for (int at = 0; at < comparison.columns().size(); at++) {
            var wide = new ColumnConstraints(NARROWEST, NARROWEST, Double.MAX_VALUE);
            wide.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(wide);
            var head = head(comparison.columns().get(at));
            GridPane.setValignment(head, VPos.TOP);
            add(head, at + 1, row);
        }
        row++;
        int columns = comparison.columns().size();
        comparison.deciding().forEach(line -> add(line, columns));
        if (comparison.changes().isPresent()) {
            addWide(changes, columns);
        }
        comparison.otherFigures().forEach(line -> add(line, columns));
        if (!comparison.groups().isEmpty()) {
            addWide(groupHead, columns);
            comparison.groups().forEach(line -> add(line, columns));
        }
    }

    private void addWide(Node node, int columns) {
        add(node, 0, row++, columns + 1, 1);
    }

    private void add(Comparison.Line line, int columns) {
        var name = new Label(messages.say(line.name()));
        name.getStyleClass().add("comparison-name");
        name.setWrapText(true);
        addRow(row, name);
        for (int at = 0; at < columns; at++) {
            add(cell(line, at, columns), at + 1, row);
        }
        row++;
    }

    private Node cell(Comparison.Line line, int at, int columns) {
        var cell = line.cells().get(at);
        var words = new Label(messages.say(cell.words()));
        words.getStyleClass().add("comparison-figure");
        var box = new HBox(words);
        box.getStyleClass().add("comparison-cell");
        if (cell.best()) {
            var best = new Label(messages.say(columns == 2 ? "scenarios.better" : "scenarios.best"));
            best.setGraphic(Icons.of(Feather.ARROW_UP, "better-icon"));
            best.getStyleClass().add("comparison-better");
            best.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(best);
        }
        return box;
    }

    private Node head(Comparison.Column column) {
        var scenario = column.scenario();
        var name = new Label(scenario.name().orElseGet(() -> messages.say("scenarios.when", scenario.ranAt())));
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new VBox(new HBox(name, more(column)));
        if (scenario.name().isPresent()) {
            head.getChildren().add(quiet(messages.say("scenarios.when", scenario.ranAt())));
        }
        acts.asked(column).forEach(sentence -> head.getChildren().add(quiet(messages.say(sentence))));
        if (column.shown()) {
            head.getChildren().add(new HBox(new Badge(Mood.QUIET, messages.say("scenarios.shown"))));
        }
        head.getChildren().add(buttons(column));
        head.getStyleClass().add("comparison-head");
        return head;
    }

    private FlowPane buttons(Comparison.Column column) {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("comparison-acts");
        if (!column.shown()) {
            buttons.getChildren()
                    .add(Buttons.quiet(messages.say("scenarios.adopt"), () -> model.adopt(column.scenario())));
        }
        buttons.getChildren().add(Buttons.quiet(messages.say("scenarios.adoptSome"), () -> acts.some(column)));
        return buttons;
    }

    private MenuButton more(Comparison.Column column) {
        var scenario = column.scenario();
        var more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL, "icon"));
        more.getStyleClass().addAll("flat", "no-arrow", "button-icon");
        var name = messages.say("scenarios.more", messages.say(org.pairwright.pairing.Scenarios.called(scenario)));
        more.setAccessibleText(name);
        more.getItems().add(item("scenarios.rename", () -> acts.name(column)));
        if (scenario.name().isPresent()) {
            more.getItems().add(item("scenarios.unname", () -> model.unname(scenario)));
        }
        more.getItems().add(item("scenarios.remove", () -> model.remove(scenario)));
        return more;
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(messages.say(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the grid cannot do by itself. */
    interface ScenarioActs {
        /** Opens the pairs of the scenario to be chosen from. */
        void some(Comparison.Column column);

        /** Asks for a name. */
        void name(Comparison.Column column);

        /** What was asked of the run, in words. */
        List<Sentence> asked(Comparison.Column column);
    }
}
