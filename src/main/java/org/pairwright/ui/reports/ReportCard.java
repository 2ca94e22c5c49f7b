package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.reporting.ReportKind;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** One report: what is in it, the button that saves it, and below what became of that. */
final class ReportCard extends HBox {
    private static final double SMALL = 16;

    private final Messages messages;
    private final ReportsViewModel model;
    private final ReportKind kind;
    private final VBox outcome = new VBox();
    private final Button save;

    ReportCard(Messages messages, ReportsViewModel model, ReportKind kind) {
        this.messages = messages;
        this.model = model;
        this.kind = kind;
        getStyleClass().add("report-card");
        setAlignment(Pos.TOP_LEFT);
        save = kind == ReportKind.MANAGEMENT
                ? Buttons.primary(messages.say("reports.save"), () -> model.save(kind))
                : Buttons.quiet(messages.say("reports.save"), () -> model.save(kind));
        save.setId("save-" + kind.name().toLowerCase(Locale.ROOT));
        save.setAccessibleText(messages.say("reports.saveNamed", messages.say(ReportWords.title(kind))));
        save.setMinWidth(Region.USE_PREF_SIZE);
        outcome.managedProperty().bind(outcome.visibleProperty());
        getChildren().addAll(Icons.of(ReportWords.icon(kind), "report-icon"), words(), save);
        model.stateProperty(kind).subscribe(this::show);
    }

    private VBox words() {
        var title = new Label(messages.say(ReportWords.title(kind)));
        title.getStyleClass().add("section-title");
        var content = new Label(messages.say(ReportWords.content(kind)));
        content.getStyleClass().add("text-quiet");
        content.setWrapText(true);
        content.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, content);
        if (kind == ReportKind.PEOPLE) {
            words.getChildren().add(sensitive());
        }
        words.getChildren().add(outcome);
        words.getStyleClass().add("report-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private CheckBox sensitive() {
        var tick = new CheckBox();
        tick.setId("with-sensitive");
        tick.setWrapText(true);
        tick.textProperty()
                .bind(model.sensitiveProperty()
                        .map(fields -> messages.say("reports.sensitive", String.join(", ", fields))));
        tick.visibleProperty().bind(model.sensitiveProperty().map(fields -> !fields.isEmpty()));
        tick.managedProperty().bind(tick.visibleProperty());
        tick.selectedProperty().bindBidirectional(model.withSensitiveProperty());
        return tick;
    }

    private void show(ReportState state) {
        outcome.setVisible(!(state instanceof ReportState.Idle));
        save.setDisable(state instanceof ReportState.Saving);
        switch (state) {
            case ReportState.Idle _ -> outcome.getChildren().clear();
            case ReportState.Saving saving -> outcome.getChildren().setAll(saving(saving.file()));
            case ReportState.Saved saved ->
                outcome.getChildren().setAll(said(Mood.GOOD, messages.say(saved.said())), ways(saved.file()));
            case ReportState.NotSaved trouble ->
                outcome.getChildren().setAll(said(Mood.BAD, messages.say(trouble.why())), again());
        }
    }

    private HBox saving(Path file) {
        var turning = new ProgressIndicator();
        turning.setMaxSize(SMALL, SMALL);
        var words = new Label(messages.say("reports.job", String.valueOf(file.getFileName())));
        return line(turning, words, Buttons.link(messages.say("reports.cancel"), model::cancel));
    }

    private HBox ways(Path file) {
        return line(
                Buttons.link(messages.say("reports.open"), () -> model.open(file)),
                Buttons.link(messages.say("reports.folder"), () -> model.showInFolder(file)));
    }

    private HBox again() {
        return line(Buttons.link(messages.say("reports.otherName"), () -> model.save(kind)));
    }

    private static ReasonLine said(Mood mood, String words) {
        var line = new ReasonLine(mood, words);
        line.getStyleClass().add("report-said");
        return line;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("report-outcome");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
