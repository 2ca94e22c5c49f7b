package org.pairwright.ui.safety;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.desk.Restoring;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.field.SecretRow;
import org.pairwright.ui.safety.RestoreViewModel.Looked;

/** What restoring would change: the counts now and then, the steps that would be gone, and the verb. */
final class RestorePreview extends VBox {
    private static final double STEP = 30;

    private final Messages messages;
    private final RestoreViewModel model;
    private final Label title = new Label();
    private final GridPane counts = new GridPane();
    private final Label gone = new Label();
    private final ListView<String> steps = new ListView<>();
    private final SecretRow secret;
    private final VBox chosen;
    private final EmptyState nothing;

    RestorePreview(Messages messages, RestoreViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("restore-preview");
        HBox.setHgrow(this, Priority.ALWAYS);
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        counts.getStyleClass().add("restore-counts");
        gone.setWrapText(true);
        gone.setMinHeight(Region.USE_PREF_SIZE);
        steps.getStyleClass().add("restore-steps");
        steps.setFixedCellSize(STEP);
        steps.setMinHeight(0);
        VBox.setVgrow(steps, Priority.ALWAYS);
        secret = new SecretRow(messages, messages.say("safety.backupSecret"));
        secret.name("restore-secret");
        secret.setOnEnter(this::restore);
        chosen = new VBox(title, counts, gone, steps, secret, kept());
        chosen.getStyleClass().add("restore-chosen");
        VBox.setVgrow(chosen, Priority.ALWAYS);
        nothing = new EmptyState(Feather.ROTATE_CCW, messages.say("safety.pickOne"));
        getChildren().addAll(nothing, chosen, trouble(), busy());
        model.lookedProperty().subscribe(this::show);
    }

    private void show(Optional<Looked> looked) {
        showIf(nothing, looked.isEmpty());
        showIf(chosen, looked.isPresent());
        looked.ifPresent(this::show);
    }

    private void show(Looked looked) {
        var preview = looked.preview();
        title.setText(messages.say("safety.stateOf", looked.backup().note().at()));
        counts(preview);
        gone.setText(words(preview));
        steps.setItems(FXCollections.observableList(preview.gone().stream()
                .map(step -> messages.say("safety.step", step.at(), step.sentence()))
                .toList()));
        showIf(steps, !preview.gone().isEmpty());
        secret.clear();
        showIf(secret, looked.asked());
    }

    private String words(Restoring.Preview preview) {
        return preview.otherDesk()
                ? messages.say("safety.otherDesk")
                : messages.say("safety.gone", preview.gone().size());
    }

    private void counts(Restoring.Preview preview) {
        counts.getChildren().clear();
        counts.addRow(
                0, quiet(""), right(quiet(messages.say("safety.now"))), right(quiet(messages.say("safety.then"))));
        count(1, "safety.people", preview.now().people(), preview.then().people());
        count(
                2,
                "safety.participants",
                preview.now().participants(),
                preview.then().participants());
        count(3, "safety.pairs", preview.now().pairs(), preview.then().pairs());
        count(4, "safety.sessions", preview.now().sessions(), preview.then().sessions());
    }

    private void count(int row, String key, long now, long then) {
        var after = right(new Label(messages.say("safety.count", then)));
        if (now != then) {
            after.getStyleClass().add("restore-differs");
        }
        counts.addRow(
                row,
                new Label(messages.say(key)),
                right(new Label(messages.say("safety.count", now))),
                after,
                quiet(
                        now == then
                                ? ""
                                : messages.say(then < now ? "safety.fewer" : "safety.more", Math.abs(now - then))));
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        return label;
    }

    private Label kept() {
        var kept = quiet(messages.say("safety.keepsNow"));
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        return kept;
    }

    private Label trouble() {
        var trouble = new Label();
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.textProperty()
                .bind(model.troubleProperty()
                        .map(said -> said.map(messages::say).orElse("")));
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        return trouble;
    }

    private ProgressBar busy() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("status-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.say("safety.restoring"));
        bar.visibleProperty().bind(model.busyProperty());
        return bar;
    }

    /** With what she typed, where the backup asks for it. */
    void restore() {
        model.restore(secret.secret());
    }

    private static void showIf(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
