package org.pairwright.ui.shell.window;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One thing over the whole window for a moment. A click beside it closes it, and the focus returns to where it was. */
final class Overlay extends StackPane {
    private Optional<Node> focusBefore = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                close();
            }
        });
    }

    void open(Region content) {
        if (!isVisible()) {
            focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, Pos.TOP_CENTER);
        getChildren().setAll(content);
        setVisible(true);
        content.requestFocus();
    }

    /** Answers whether something was open. */
    boolean close() {
        boolean wasOpen = isVisible();
        setVisible(false);
        getChildren().clear();
        if (wasOpen) {
            focusBefore.ifPresent(Node::requestFocus);
        }
        return wasOpen;
    }
}
