package org.pairwright.ui.people.care;

import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.pairwright.text.Messages;

/** Stands above the window from the question to the proof. */
public final class RemovalDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 620;

    private final Messages messages;
    private final CareViewModel care;
    private final StackPane content = new StackPane();
    private Optional<Dialog<ButtonType>> open = Optional.empty();

    private RemovalDialog(Messages messages, CareViewModel care) {
        this.messages = messages;
        this.care = care;
    }

    /** From now on it opens whenever a removal is asked for. */
    public static void over(Messages messages, CareViewModel care) {
        var dialog = new RemovalDialog(messages, care);
        care.askedProperty().subscribe(_ -> dialog.show());
        care.proofProperty().subscribe(_ -> dialog.show());
    }

    private void show() {
        RemovalPane.of(messages, care, care::close).ifPresentOrElse(this::show, this::hide);
    }

    private void show(RemovalPane pane) {
        content.getChildren().setAll(pane);
        if (open.isEmpty()) {
            var dialog = dialog();
            open = Optional.of(dialog);
            dialog.show();
        }
    }

    private void hide() {
        var shown = open;
        open = Optional.empty();
        shown.ifPresent(Dialog::close);
    }

    private Dialog<ButtonType> dialog() {
        var dialog = new Dialog<ButtonType>();
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
        dialog.setTitle(messages.say("removal.title"));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("removal-dialog");
        pane.setContent(content);
        pane.setPrefSize(WIDTH, HEIGHT);
        // Without a button of its own a dialog cannot be closed by its cross.
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.lookupButton(ButtonType.CLOSE).setManaged(false);
        pane.lookupButton(ButtonType.CLOSE).setVisible(false);
        dialog.setOnHidden(_ -> care.close());
        return dialog;
    }
}
