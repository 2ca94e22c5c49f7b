package org.pairwright.ui.opening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mark;
import org.pairwright.ui.kit.field.SecretRow;
import org.pairwright.ui.shell.Lock;

/** The field for the password, and the ways for one who has forgotten it. Nothing else can be seen behind it. */
public final class UnlockFace extends StackPane {
    private final Messages messages;
    private final UnlockViewModel<?> model;
    private final SecretRow secret;

    /** @param where whose password it is: the folder of the data */
    public UnlockFace(Messages messages, UnlockViewModel<?> model, String where) {
        this.messages = messages;
        this.model = model;
        secret = new SecretRow(messages, messages.say("opening.password"));
        getStyleClass().addAll("window", "opening");
        secret.name("unlock-secret");
        secret.setOnEnter(this::open);
        var card = new VBox(head(where), secret, verb(), busy(), ways(), forgotten());
        card.getStyleClass().add("unlock-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.troubleProperty().subscribe(said -> {
            secret.troubleProperty().set(said.map(messages::say).orElse(""));
            if (said.isPresent()) {
                secret.requestFocus();
            }
        });
        model.byCodeProperty().subscribe(code -> {
            secret.labelProperty().set(messages.say(code ? "opening.code" : "opening.password"));
            secret.clear();
            secret.reveal(code);
            secret.requestFocus();
        });
    }

    /** Ready for typing. */
    @Override
    public void requestFocus() {
        secret.requestFocus();
    }

    /** Whenever the window is locked or opened, nothing of what was typed stays. */
    public void coverWith(Lock lock) {
        lock.closedProperty().subscribe(_ -> {
            secret.clear();
            model.useCode(false);
        });
    }

    private void open() {
        model.open(secret.secret());
    }

    private VBox head(String where) {
        var title = new Label(messages.say("opening.locked"));
        title.getStyleClass().add("screen-title");
        var folder = new Label(where);
        folder.getStyleClass().add("text-quiet");
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        folder.setAlignment(Pos.CENTER);
        folder.setTooltip(new javafx.scene.control.Tooltip(where));
        var head = new VBox(new Mark(), title, folder);
        head.getStyleClass().add("unlock-head");
        return head;
    }

    private Button verb() {
        var open = Buttons.primary(messages.say("opening.open"), this::open);
        open.setId("unlock");
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(model.busyProperty());
        return open;
    }

    /** Keeps its room while nothing runs, so that nothing jumps. */
    private ProgressBar busy() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("status-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.say("opening.opening"));
        bar.visibleProperty().bind(model.busyProperty());
        return bar;
    }

    private HBox ways() {
        var other = Buttons.link("", () -> model.useCode(!model.byCodeProperty().get()));
        other.setId("unlock-other-way");
        other.textProperty()
                .bind(model.byCodeProperty()
                        .map(code -> messages.say(code ? "opening.usePassword" : "opening.useCode")));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(other, space);
    }

    private Label forgotten() {
        var words = new Label(messages.say("opening.forgotten"));
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
