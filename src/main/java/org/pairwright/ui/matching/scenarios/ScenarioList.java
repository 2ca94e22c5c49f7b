package org.pairwright.ui.matching.scenarios;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Mood;

/** Every run of the program at the left: those with a name first. Ticked ones stand beside each other. */
final class ScenarioList extends VBox {
    /** Runs without a name pile up; the older ones are found by their name or not at all. */
    private static final int MOST_UNNAMED = 20;

    private final ScenariosViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox();

    ScenarioList(ScenariosViewModel model) {
        this.model = model;
        messages = model.run().frame().messages();
        getStyleClass().add("scenario-list");
        lines.getStyleClass().add("scenario-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.rowsProperty().subscribe(this::show);
    }

    private void show(List<ScenarioRow> rows) {
        lines.getChildren().clear();
        add("scenarios.named", rows.stream().filter(ScenarioRow::named).toList());
        var unnamed = rows.stream().filter(row -> !row.named()).toList();
        add("scenarios.unnamed", unnamed.stream().limit(MOST_UNNAMED).toList());
        if (unnamed.size() > MOST_UNNAMED) {
            lines.getChildren().add(quiet(messages.say("scenarios.older", unnamed.size() - MOST_UNNAMED)));
        }
    }

    private void add(String heading, List<ScenarioRow> rows) {
        if (!rows.isEmpty()) {
            var label = new Label(messages.say(heading));
            label.getStyleClass().add("scenario-heading");
            lines.getChildren().add(label);
            rows.forEach(row -> lines.getChildren().add(line(row)));
        }
    }

    private Node line(ScenarioRow row) {
        var scenario = row.scenario();
        var figures = scenario.figures();
        var title = scenario.name().orElseGet(() -> messages.say("scenarios.when", scenario.ranAt()));
        var box = new CheckBox(title);
        box.setSelected(row.chosen());
        box.setOnAction(_ -> model.choose(row, box.isSelected()));
        var said = messages.say(Sentence.of(
                "scenarios.line",
                scenario.aim(),
                figures.pairs(),
                figures.unplaced(),
                figures.mean(),
                figures.lowest()));
        box.setAccessibleText(title + ". " + said);
        var line = new VBox(box, quiet(said));
        if (scenario.name().isPresent()) {
            line.getChildren().add(quiet(messages.say("scenarios.when", scenario.ranAt())));
        }
        if (row.shown()) {
            line.getChildren().add(new VBox(new Badge(Mood.QUIET, messages.say("scenarios.shown"))));
        }
        line.getStyleClass().add("scenario-line");
        return line;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("text-quiet", "scenario-said");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
