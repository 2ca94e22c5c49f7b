package org.pairwright.ui.matching.scenarios;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.SettingsWords;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.field.Pills;
import org.pairwright.ui.matching.frame.NothingYet;
import org.pairwright.ui.shell.Destination;

/** The runs of the program: the list at the left, two or three side by side beside it. */
public final class ScenariosPane extends StackPane implements ComparisonGrid.ScenarioActs {
    /** Below it, as beside an open pane, the scenarios alone are shown and not their list. */
    private static final double ROOM_FOR_BOTH = 640;

    private final ScenariosViewModel model;
    private final DetailPane detail;
    private final Runnable settings;
    private final Messages messages;
    private final NameRow name;
    private final ComparisonGrid grid;
    private final ChangesPane changes;
    private final HBox groupHead;
    private final Node page;

    /** @param settings opens what the next run is asked for */
    public ScenariosPane(ScenariosViewModel model, DetailPane detail, Runnable settings) {
        this.model = model;
        this.detail = detail;
        this.settings = settings;
        messages = model.run().frame().messages();
        name = new NameRow(messages);
        grid = new ComparisonGrid(model, this);
        changes = new ChangesPane(messages);
        groupHead = groupHead();
        page = page();
        getStyleClass().add("scenarios");
        model.rowsProperty().subscribe(this::showPage);
        model.run().pictureProperty().subscribe(this::showPage);
        model.comparisonProperty().subscribe(this::show);
    }

    @Override
    public void some(Comparison.Column column) {
        detail.open(
                messages.say(
                        "scenarios.parts", messages.say(org.pairwright.pairing.Scenarios.called(column.scenario()))),
                new PartsPane(model, column, detail::close));
    }

    @Override
    public void name(Comparison.Column column) {
        name.ask(column.scenario().name().orElse(""), (given, answer) -> model.name(column.scenario(), given, answer));
    }

    @Override
    public List<Sentence> asked(Comparison.Column column) {
        return new SettingsWords(model.labels()).of(column.run().settings());
    }

    private Node page() {
        var left = new VBox(tools(), name, new ScenarioList(model));
        VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
        left.getStyleClass().add("scenario-side");
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var both = new HBox(left, scroll);
        both.getStyleClass().add("scenario-page");
        widthProperty().subscribe(width -> {
            left.setVisible(width.doubleValue() >= ROOM_FOR_BOTH);
            left.setManaged(left.isVisible());
        });
        return both;
    }

    private void showPage() {
        getChildren().setAll(model.rowsProperty().get().isEmpty() ? nothingYet() : page);
    }

    private VBox tools() {
        var save = Buttons.quiet(
                messages.say("scenarios.save"),
                () -> model.shown()
                        .ifPresent(row -> name.ask(
                                row.scenario().name().orElse(""),
                                (given, answer) -> model.name(row.scenario(), given, answer))));
        var again = Buttons.quiet(messages.say("scenarios.settings"), settings);
        var record = Buttons.link(
                messages.say("scenarios.record"),
                () -> model.run().frame().navigator().navigate(new Destination.Reports()));
        save.setMaxWidth(Double.MAX_VALUE);
        again.setMaxWidth(Double.MAX_VALUE);
        var tools = new VBox(save, again, record);
        tools.getStyleClass().add("scenario-tools");
        return tools;
    }

    private HBox groupHead() {
        var title = new Label(messages.say("scenarios.groups"));
        title.getStyleClass().add("section-title");
        var by = new Pills<>(
                model.groupedByProperty(),
                List.of(
                        new Pills.Pill<>(messages.say("scenarios.groups.site"), BuiltIn.SITE),
                        new Pills.Pill<>(messages.say("scenarios.groups.department"), BuiltIn.DEPARTMENT)));
        var head = new HBox(title, by);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("comparison-groups");
        return head;
    }

    private void show(Comparison comparison) {
        changes.show(comparison);
        grid.show(comparison, changes, groupHead);
    }

    private EmptyState nothingYet() {
        return NothingYet.beforeARun(model.run())
                .orElseGet(() -> new EmptyState(Feather.COLUMNS, messages.say("scenarios.nothingYet")));
    }
}
