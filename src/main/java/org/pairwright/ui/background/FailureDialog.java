package org.pairwright.ui.background;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.pairwright.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what nobody expected, once and calmly, with details she can copy. While it is open, further failures are only
 * logged.
 */
public final class FailureDialog implements Failures {
    private static final Logger LOG = LoggerFactory.getLogger(FailureDialog.class);
    private static final double WIDTH = 560;
    private static final double TEXT_WIDTH = 480;

    private final Messages messages;
    private boolean open;

    public FailureDialog(Messages messages) {
        this.messages = messages;
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
        LOG.error("Unexpected", failure);
        if (!open) {
            open = true;
            dialog(details(failure)).show();
        }
    }

    private Dialog<ButtonType> dialog(String details) {
        var close = new ButtonType(messages.say("failure.close"), ButtonData.CANCEL_CLOSE);
        var copy = new ButtonType(messages.say("failure.copy"), ButtonData.LEFT);
        var dialog = new Dialog<ButtonType>();
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
        dialog.setTitle(messages.say("failure.title"));
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("failure-dialog");
        pane.getButtonTypes().setAll(copy, close);
        pane.setContent(content(details));
        pane.setPrefWidth(WIDTH);
        ((Button) pane.lookupButton(close)).setDefaultButton(true);
        pane.lookupButton(copy).addEventFilter(javafx.event.ActionEvent.ACTION, press -> {
            copy(details);
            press.consume();
        });
        dialog.setOnHidden(_ -> open = false);
        return dialog;
    }

    private VBox content(String details) {
        var heading = new Label(messages.say("failure.heading"));
        heading.getStyleClass().add("section-title");
        var words = new Label(messages.say("failure.words"));
        words.setWrapText(true);
        words.setPrefWidth(TEXT_WIDTH);
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

    /** What helps whoever repairs it: where it runs and where it broke. */
    private static String details(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "Pairwright, Java %s, %s %s%n%s"
                .formatted(Runtime.version(), System.getProperty("os.name"), System.getProperty("os.version"), trace);
    }
}
