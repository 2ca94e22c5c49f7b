package org.pairwright.ui.matching.criteria;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.matching.frame.RunViewModel;

/** The criteria as a list of sentences, rules before wishes, and beside it the aim and what can be said before a run. */
public final class CriteriaPane extends ScrollPane {
    private static final int LINES = 6;

    private final Messages messages;
    private final CriteriaViewModel model;
    private final VBox list = new VBox();
    private final MenuButton add;

    public CriteriaPane(RunViewModel run, CriteriaViewModel model) {
        this.model = model;
        messages = run.frame().messages();
        add = new MenuButton(messages.say("matchingscreen.add"));
        add.setOnShowing(_ -> add.getItems().setAll(toAdd()));
        list.getStyleClass().add("criteria-list");
        HBox.setHgrow(list, Priority.ALWAYS);
        var columns = new HBox(list, new BeforeTheRun(run));
        columns.getStyleClass().add("criteria-columns");
        run.pictureProperty().subscribe(picture -> setContent(picture.isPresent() ? columns : new SkeletonPane(LINES)));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
        model.linesProperty().subscribe(this::show);
    }

    private void show(CriteriaViewModel.CriteriaLines lines) {
        list.getChildren().clear();
        section("matchingscreen.rules", "matchingscreen.rules.hint", lines.rules());
        section("matchingscreen.wishes", "matchingscreen.wishes.hint", lines.wishes());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(add, space, presets());
        foot.getStyleClass().add("criteria-foot");
        list.getChildren().add(foot);
    }

    private void section(String title, String hint, List<CriterionLine> lines) {
        var heading = new Label(messages.say(title));
        heading.getStyleClass().add("section-title");
        var words = new Label(messages.say(hint));
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var head = new VBox(heading, words);
        head.getStyleClass().add("criteria-head");
        var rows = new VBox();
        rows.getStyleClass().add("criteria-rows");
        lines.forEach(line -> rows.getChildren().add(new CriterionRow(messages, model, line)));
        if (lines.isEmpty()) {
            rows.getChildren().add(none());
        }
        list.getChildren().addAll(head, rows);
    }

    private Node none() {
        var none = new Label(messages.say("matchingscreen.noneYet"));
        none.getStyleClass().addAll("text-quiet", "criterion");
        none.setMaxWidth(Double.MAX_VALUE);
        return none;
    }

    private List<MenuItem> toAdd() {
        var items = new java.util.ArrayList<MenuItem>();
        model.toAdd().stream().filter(one -> !one.isRule()).map(this::item).forEach(items::add);
        var rules =
                model.toAdd().stream().filter(Criterion::isRule).map(this::item).toList();
        if (!items.isEmpty() && !rules.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(rules);
        return items;
    }

    private MenuItem item(Criterion criterion) {
        var item = new MenuItem(messages.say(model.statement(criterion)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.add(criterion));
        return item;
    }

    private MenuButton presets() {
        var presets = new MenuButton(messages.say("matchingscreen.presets"));
        presets.getStyleClass().add("flat");
        for (Purpose purpose : Purpose.values()) {
            var item = new MenuItem(messages.word(purpose));
            item.setOnAction(_ -> model.reset(purpose));
            presets.getItems().add(item);
        }
        return presets;
    }
}
