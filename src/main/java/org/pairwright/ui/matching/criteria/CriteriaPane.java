package org.pairwright.ui.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.matching.spread.Spread;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.Reveal;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.matching.frame.RunViewModel;

/** The criteria as a list of sentences, rules before wishes, and beside it what can be said before a run. */
public final class CriteriaPane extends ScrollPane {
    private static final int LINES = 6;

    /** Pixels. */
    private static final double ROOM_FOR_BOTH = 760;

    /** Pixels that stay free below a row brought into view: the message about the edit lies there. */
    private static final double ROOM_FOR_MESSAGE = 72;

    private final Messages messages;
    private final CriteriaViewModel model;
    private final SpreadViewModel spread;
    private final VBox list = new VBox();
    private final List<CriterionRow> rows = new ArrayList<>();
    private final AddCriterion toAdd;
    private final Button add;
    private final MenuButton presets;

    public CriteriaPane(RunViewModel run, CriteriaViewModel criteria, SpreadViewModel spread) {
        messages = run.frame().messages();
        model = criteria;
        this.spread = spread;
        toAdd = new AddCriterion(messages, model, this::backToAdd);
        presets = presets();
        add = Buttons.quiet(messages.say("matchingscreen.add"), this::openOrClose);
        list.getStyleClass().add("criteria-list");
        HBox.setHgrow(list, Priority.ALWAYS);
        var page = page(new BeforeTheRun(run, criteria, spread));
        run.pictureProperty().subscribe(picture -> setContent(picture.isPresent() ? page : new SkeletonPane(LINES)));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
        model.linesProperty().subscribe(this::show);
        spread.spreadProperty().subscribe(this::show);
    }

    /** The criteria with what can be said before a run beside them, or below where both would not fit. */
    private VBox page(BeforeTheRun before) {
        var columns = new HBox();
        columns.getStyleClass().add("criteria-columns");
        var page = new VBox(columns);
        widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_BOTH).subscribe(both -> {
            page.getChildren().setAll(columns);
            columns.getChildren().setAll(list);
            (both ? columns : page).getChildren().add(before);
        });
        return page;
    }

    private void show(Spread looked) {
        rows.forEach(row -> row.show(looked));
    }

    private void show(CriteriaViewModel.CriteriaLines lines) {
        var before = rows.stream().map(CriterionRow::line).toList();
        var focused = focused();
        rows.clear();
        list.getChildren().clear();
        if (lines.rules().isEmpty() && lines.wishes().isEmpty()) {
            list.getChildren().add(nothingYet());
        } else {
            lines.warning()
                    .ifPresent(warning -> list.getChildren().add(new ReasonLine(Mood.WARNING, messages.say(warning))));
            section("matchingscreen.rules", "matchingscreen.rules.hint", lines.rules());
            section("matchingscreen.wishes", "matchingscreen.wishes.hint", lines.wishes());
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(add, space, presets);
        foot.getStyleClass().add("criteria-foot");
        list.getChildren().addAll(foot, toAdd);
        show(spread.spreadProperty().get());
        (focused.isPresent() ? focused.flatMap(at -> sameOrNext(at, before)) : added(before)).ifPresent(this::goTo);
    }

    private Optional<CriterionLine> focused() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at instanceof CriterionRow row) {
                return Optional.of(row.line());
            }
        }
        return Optional.empty();
    }

    /** Where she is stays where she is, though the rows are new after each edit; from a row removed she goes on to the next. */
    private Optional<CriterionRow> sameOrNext(CriterionLine line, List<CriterionLine> before) {
        var same =
                rows.stream().filter(row -> line.isOf(row.line().criterion())).findFirst();
        int at = before.indexOf(line);
        return same.isPresent() || at < 0 || rows.isEmpty()
                ? same
                : Optional.of(rows.get(Math.min(at, rows.size() - 1)));
    }

    /** The row of the criterion that she just added, to say how much it counts. */
    private Optional<CriterionRow> added(List<CriterionLine> before) {
        return rows.stream()
                .filter(row -> add.isFocused()
                        && before.stream()
                                .noneMatch(line -> line.isOf(row.line().criterion())))
                .findFirst();
    }

    private void goTo(CriterionRow row) {
        row.requestFocus();
        Reveal.in(this, row, ROOM_FOR_MESSAGE);
    }

    private void backToAdd() {
        add.requestFocus();
    }

    private void openOrClose() {
        if (toAdd.isOpen()) {
            toAdd.close();
        } else {
            toAdd.open();
            layout();
            setVvalue(getVmax());
        }
    }

    private Node nothingYet() {
        var purpose = model.purpose();
        return new EmptyState(
                Feather.SLIDERS,
                messages.say("matchingscreen.noCriteria"),
                messages.say("matchingscreen.noCriteria.start", purpose),
                () -> model.reset(purpose));
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
        var some = new VBox();
        some.getStyleClass().add("criteria-rows");
        for (CriterionLine line : lines) {
            var row = new CriterionRow(messages, model, line);
            rows.add(row);
            some.getChildren().add(row);
        }
        if (lines.isEmpty()) {
            some.getChildren().add(none());
        }
        list.getChildren().addAll(head, some);
    }

    private Node none() {
        var none = new Label(messages.say("matchingscreen.noneYet"));
        none.getStyleClass().addAll("text-quiet", "criterion");
        none.setMaxWidth(Double.MAX_VALUE);
        return none;
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
