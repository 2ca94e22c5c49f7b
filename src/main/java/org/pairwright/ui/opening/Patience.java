package org.pairwright.ui.opening;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Mark;

/**
 * A small window that says what is going on where the data takes longer than a moment to open, as it does once after an
 * update: without it she would see nothing at all and start the program again.
 */
public final class Patience implements AutoCloseable {
    private static final Duration MOMENT = Duration.millis(700);

    private final Messages messages;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private Optional<Stage> window = Optional.empty();

    /** Waits a moment before it shows. On the window's thread. */
    public Patience(Messages messages) {
        this.messages = messages;
        moment.setOnFinished(_ -> show());
        moment.play();
    }

    private void show() {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(messages.say("shell.name"));
        stage.setScene(new Scene(face()));
        stage.centerOnScreen();
        stage.show();
        window = Optional.of(stage);
    }

    private Parent face() {
        var title = new Label(messages.say("opening.patience"));
        title.getStyleClass().add("section-title");
        var words = new Label(messages.say("opening.patience.words"));
        words.getStyleClass().add("text-quiet");
        words.setWrapText(true);
        var busy = new ProgressBar();
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.setAccessibleText(title.getText());
        var face = new VBox(new Mark(), title, busy, words);
        face.getStyleClass().addAll("window", "patience");
        return face;
    }

    /** It does not show any more, unless it does already. */
    public void enough() {
        moment.stop();
    }

    /** Goes once another window is there: with the last window the program ends. */
    @Override
    public void close() {
        moment.stop();
        window.ifPresent(Stage::close);
        window = Optional.empty();
    }
}
