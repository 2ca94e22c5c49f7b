package org.pairwright.ui.background;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pairwright.desk.leaving.ErrorReport;
import org.pairwright.desk.log.FailureTrace;
import org.pairwright.text.Messages;
import org.pairwright.text.Said;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what nobody expected, once and calmly, with details she can copy; what is to be expected of the world in its own
 * sentence. What happens while it is open is shown after it.
 */
public final class FailureDialog implements Failures {
    private static final Logger LOG = LoggerFactory.getLogger(FailureDialog.class);
    private static final double WIDTH = 560;
    private static final double TEXT_WIDTH = 480;

    private final Messages messages;
    private final Optional<ErrorReport> report;
    private final Deque<Throwable> waiting = new ArrayDeque<>();
    private boolean open;

    /** Where there is no desk to report on. */
    public FailureDialog(Messages messages) {
        this(messages, Optional.empty());
    }

    public FailureDialog(Messages messages, ErrorReport report) {
        this(messages, Optional.of(report));
    }

    private FailureDialog(Messages messages, Optional<ErrorReport> report) {
        this.messages = messages;
        this.report = report;
    }

    /** From now on it also says what nobody caught, on whatever thread. */
    public void catchUncaught() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            if (Platform.isFxApplicationThread()) {
                show(failure);
            } else {
                Platform.runLater(() -> show(failure));
            }
        });
    }

    @Override
    public void show(Throwable failure) {
        var expected = said(failure);
        if (expected.isPresent()) {
            LOG.warn("Said in the window", failure);
        } else {
            LOG.error("Unexpected", failure);
        }
        if (open) {
            waiting.add(failure);
        } else {
            open = true;
            expected.map(this::calm).orElseGet(() -> dialog(failure)).show();
        }
    }

    /** What came while another was read is shown after it; a flood of the same is one. */
    private void closed() {
        open = false;
        var next = waiting.pollFirst();
        if (next != null) {
            waiting.removeIf(other -> words(other).equals(words(next)));
            show(next);
        }
    }

    private static String words(Throwable failure) {
        return said(failure)
                .map(Object::toString)
                .orElseGet(() -> FailureTrace.of(failure).toString());
    }

    /** What the world did to the work, disks above all, has a sentence of its own, however deep it lies. */
    private static Optional<Sentence> said(@Nullable Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof Said expected) {
                return Optional.of(expected.sentence());
            }
        }
        return Optional.empty();
    }

    /** No alarm: what was seen, that nothing is lost, what to do. */
    private Dialog<ButtonType> calm(Sentence sentence) {
        var close = new ButtonType(messages.say("failure.close"), ButtonData.CANCEL_CLOSE);
        var words = new Label(messages.say(sentence));
        words.setWrapText(true);
        words.setPrefWidth(TEXT_WIDTH);
        var content = new VBox(words);
        content.getStyleClass().add("failure-content");
        var dialog = new Dialog<ButtonType>();
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
        dialog.setTitle(messages.say("failure.calm"));
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("failure-dialog");
        pane.getButtonTypes().setAll(close);
        pane.setContent(content);
        pane.setPrefWidth(WIDTH);
        ((Button) pane.lookupButton(close)).setDefaultButton(true);
        dialog.setOnHidden(_ -> closed());
        return dialog;
    }

    private Dialog<ButtonType> dialog(Throwable failure) {
        var details = details(failure);
        var words = words();
        var close = new ButtonType(messages.say("failure.close"), ButtonData.CANCEL_CLOSE);
        var copy = new ButtonType(messages.say("failure.copy"), ButtonData.LEFT);
        var save = new ButtonType(messages.say("failure.save"), ButtonData.LEFT);
        var dialog = new Dialog<ButtonType>();
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
        dialog.setTitle(messages.say("failure.title"));
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("failure-dialog");
        pane.getButtonTypes().setAll(copy, close);
        pane.setContent(content(words, details));
        pane.setPrefWidth(WIDTH);
        ((Button) pane.lookupButton(close)).setDefaultButton(true);
        instead(pane.lookupButton(copy), () -> copy(details));
        report.ifPresent(file -> {
            pane.getButtonTypes().add(1, save);
            instead(pane.lookupButton(save), () -> save(file, pane.getScene().getWindow(), failure, words));
        });
        dialog.setOnHidden(_ -> closed());
        return dialog;
    }

    /** The dialog stays open. */
    private static void instead(Node button, Runnable work) {
        button.addEventFilter(ActionEvent.ACTION, press -> {
            work.run();
            press.consume();
        });
    }

    private Label words() {
        var words = new Label(messages.say("failure.words"));
        words.setWrapText(true);
        words.setPrefWidth(TEXT_WIDTH);
        return words;
    }

    private void save(ErrorReport saved, Window above, Throwable failure, Label words) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("failure.save.title"));
        chooser.setInitialFileName(saved.suggestedName());
        Optional.ofNullable(chooser.showSaveDialog(above))
                .map(target -> saved.save(target.toPath(), Optional.of(failure)))
                .ifPresent(became -> words.setText(messages.say(became)));
    }

    private VBox content(Label words, String details) {
        var heading = new Label(messages.say("failure.heading"));
        heading.getStyleClass().add("section-title");
        var area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(6);
        area.setAccessibleText(messages.say("failure.details"));
        area.getStyleClass().add("failure-details");
        var box = new VBox(heading, words, area);
        box.getStyleClass().add("failure-content");
        return box;
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What helps whoever repairs it: where it runs and where it broke, without what a message may say of people. */
    private static String details(Throwable failure) {
        return "Pairwright, Java %s, %s %s%n%s"
                .formatted(
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        String.join("\n", FailureTrace.of(failure)));
    }
}
