package org.pairwright.ui.shell.window;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.history.Step;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.shell.SavedLine;

/** What was saved and backed up last at the left; what runs just now at the right. */
final class StatusLine extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double WIDEST_TIP = 480;

    private final Messages messages;
    private final Label saved = new Label();
    private final Label backed = new Label();
    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox job;
    private final Button cancel;

    StatusLine(Messages messages, SavedLine savedLine, Jobs jobs) {
        this.messages = messages;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        saved.getStyleClass().add("status-saved");
        cancel = Buttons.link(messages.say("shell.job.cancel"), jobs::cancel);
        doing.getStyleClass().add("status-doing");
        bar.getStyleClass().add("status-bar");
        job = new HBox(doing, bar, cancel);
        job.getStyleClass().add("status-job");
        job.setAlignment(Pos.CENTER_RIGHT);
        job.managedProperty().bind(job.visibleProperty());
        doing.setMinWidth(0);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        backed.getStyleClass().add("status-backed");
        backed.managedProperty().bind(backed.textProperty().isNotEmpty());
        backed.visibleProperty().bind(backed.managedProperty());
        var between = new Label("·");
        between.getStyleClass().add("status-backed");
        between.visibleProperty()
                .bind(saved.textProperty()
                        .isNotEmpty()
                        .and(backed.textProperty().isNotEmpty()));
        between.managedProperty().bind(between.visibleProperty());
        var safe = new HBox(saved, between, backed);
        safe.getStyleClass().add("status-safe");
        safe.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(safe, space, job);
        savedLine.lastProperty().subscribe(this::showSaved);
        savedLine.backedProperty().subscribe(this::showBacked);
        jobs.shownProperty().subscribe(this::showJob);
    }

    private void showSaved(Optional<Step> last) {
        saved.setGraphic(last.isPresent() ? Icons.of(Feather.CHECK, "status-icon") : null);
        saved.setText(last.map(step -> messages.say("shell.saved", messages.time(step.at())))
                .orElse(""));
        saved.setTooltip(
                last.map(step -> new Tooltip(messages.say(step.sentence()))).orElse(null));
    }

    private void showBacked(SavedLine.Backed now) {
        boolean failed = now instanceof SavedLine.Backed.Failed;
        backed.pseudoClassStateChanged(FAILED, failed);
        backed.setGraphic(failed ? Icons.of(Feather.ALERT_TRIANGLE, "status-warning") : null);
        backed.setText(
                switch (now) {
                    case SavedLine.Backed.Unknown _ -> "";
                    case SavedLine.Backed.Never _ -> messages.say("shell.backup.never");
                    case SavedLine.Backed.At(var at, var today, var _) ->
                        today
                                ? messages.say("shell.backup.today", messages.time(at))
                                : messages.say("shell.backup.at", at);
                    case SavedLine.Backed.Failed _ -> messages.say("shell.backup.failed");
                });
        tip(
                switch (now) {
                    case SavedLine.Backed.At(var _, var _, var where) -> Optional.of(where);
                    case SavedLine.Backed.Failed(var why) -> Optional.of(messages.say(why));
                    case SavedLine.Backed.Unknown _, SavedLine.Backed.Never _ -> Optional.empty();
                });
    }

    private void tip(Optional<String> words) {
        backed.setAccessibleHelp(words.orElse(""));
        backed.setTooltip(words.map(said -> {
                    var tip = new Tooltip(said);
                    tip.setWrapText(true);
                    tip.setMaxWidth(WIDEST_TIP);
                    return tip;
                })
                .orElse(null));
    }

    private void showJob(Optional<RunningJob> running) {
        job.setVisible(running.isPresent());
        running.ifPresent(shown -> {
            doing.setText(worded(shown));
            bar.setProgress(shown.share());
            bar.setAccessibleText(doing.getText());
            cancel.setDisable(shown.cancelling());
        });
    }

    private String worded(RunningJob shown) {
        if (shown.cancelling()) {
            return messages.say("shell.job.stopping", messages.say(shown.title()));
        }
        var words = messages.say(shown.doing());
        return shown.total() > 0 ? messages.say("shell.job.counted", words, shown.done(), shown.total()) : words;
    }
}
