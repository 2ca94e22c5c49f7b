package org.pairwright.ui.shell.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pairwright.ui.shell.window.WindowParts.Safeguards;

/** Takes everything out of sight, out of the reach of keys and of screen readers, while the window is locked. */
final class LockedCover {
    private final StackPane root;
    private final Node below;
    private final Safeguards safeguards;
    private Optional<Node> focusBefore = Optional.empty();

    LockedCover(StackPane root, Node below, Safeguards safeguards) {
        this.root = root;
        this.below = below;
        this.safeguards = safeguards;
    }

    void follow() {
        safeguards.lock().closedProperty().addListener((_, _, closed) -> {
            if (closed) {
                cover();
            } else {
                uncover();
            }
        });
    }

    private void cover() {
        focusBefore = Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
        hideOthers();
        below.setVisible(false);
        below.setDisable(true);
        root.getChildren().add(safeguards.cover());
        safeguards.cover().requestFocus();
    }

    private void uncover() {
        root.getChildren().remove(safeguards.cover());
        below.setDisable(false);
        below.setVisible(true);
        focusBefore.ifPresent(Node::requestFocus);
    }

    /** Menus, tips and dialogs show what the cover must not. */
    private void hideOthers() {
        for (Window window : List.copyOf(Window.getWindows())) {
            boolean other =
                    window instanceof PopupWindow || (window instanceof Stage stage && stage.getOwner() != null);
            if (other) {
                window.hide();
            }
        }
    }
}
