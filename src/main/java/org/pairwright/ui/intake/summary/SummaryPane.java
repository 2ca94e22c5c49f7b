package org.pairwright.ui.intake.summary;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.StepPane;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** The last look: what is still open, what becomes of each row, what is remembered. */
public final class SummaryPane implements StepPane {
    private final Messages messages;
    private final SummaryViewModel model;
    private final LineTable lines;
    private final NextTime nextTime;
    private final Tab people = new Tab();
    private final MissingTable missing;
    private final Tab gone = new Tab();
    private final Tab next = new Tab();
    private final VBox open = new VBox();
    private final TextField program = new TextField();
    private final HBox naming = new HBox();
    private final VBox node = new VBox();

    public SummaryPane(Messages messages, SummaryViewModel model) {
        this.messages = messages;
        this.model = model;
        lines = new LineTable(messages);
        lines.node().getStyleClass().add("intake-tab");
        nextTime = new NextTime(messages, model);
        missing = new MissingTable(messages, model);
        gone.setContent(missing);
        lines.node().setEmptyState(new EmptyState(Feather.FILE_MINUS, messages.say("intakescreen.nobody")));
        people.setText(messages.say("intakescreen.people"));
        people.setContent(lines.node());
        next.setText(messages.say("intakescreen.nextTime"));
        next.setContent(nextTime.node());
        var tabs = new TabPane(people, gone, next);
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        open.getStyleClass().add("intake-open");
        name();
        node.getStyleClass().add("columns-left");
        node.getChildren().setAll(open, naming, tabs);
    }

    private void name() {
        var label = new Label(messages.say("intakescreen.newProgram"));
        label.setLabelFor(program);
        program.setAccessibleText(messages.say("intakescreen.newProgram"));
        program.getStyleClass().add("repair-field");
        program.setOnAction(_ -> rename());
        program.focusedProperty().subscribe(focused -> {
            if (!focused) {
                rename();
            }
        });
        naming.getStyleClass().add("intake-next");
        naming.setAlignment(Pos.CENTER_LEFT);
        naming.getChildren().setAll(label, program);
        naming.managedProperty().bind(naming.visibleProperty());
    }

    private void rename() {
        if (naming.isVisible() && !program.getText().isBlank()) {
            model.nameProgram(program.getText());
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Reviewed reviewed) {
        open.getChildren().setAll(model.open(reviewed).stream().map(this::line).toList());
        open.setManaged(!open.getChildren().isEmpty());
        naming.setVisible(model.isNewProgram(reviewed));
        if (!program.isFocused()) {
            program.setText(reviewed.target().program().name());
        }
        lines.show(LineRow.of(reviewed.review().lines()));
        missing.show(reviewed);
        gone.setText(
                messages.say("intakescreen.missing.tab", model.missing(reviewed).size()));
        nextTime.show(reviewed);
    }

    private Node line(SummaryViewModel.Open one) {
        var words = new ReasonLine(Mood.WARNING, one.sentence());
        var go = Buttons.link(messages.say("intakescreen.open.see"), () -> model.go(one.step()));
        go.setAccessibleText(messages.say("intakescreen.open.seeThis", one.sentence()));
        go.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, go);
        line.getStyleClass().add("intake-open-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    public void find() {
        lines.node().find();
    }
}
