package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The detail beside its list, 380 px at the right. Closed it takes no room; Esc closes it. */
public final class DetailPane extends VBox {
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private Runnable onClosed = () -> {};

    /** @param close the word for closing, for the button at its top */
    public DetailPane(String close) {
        getStyleClass().add("detail-pane");
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, Buttons.icon(Feather.X, close, this::close));
        head.getStyleClass().add("detail-head");
        head.setAlignment(Pos.TOP_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    /** Shows this content in place of what was shown. */
    public void open(String heading, Node content) {
        title.setText(heading);
        content.getStyleClass().add("detail-content");
        scroll.setContent(content);
        scroll.setVvalue(0);
        setVisible(true);
    }

    /** Brings a part of what a detail shows into view: all of it, or where it is too long, its beginning. */
    public static void reveal(Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (at instanceof DetailPane detail) {
                Reveal.in(detail.scroll, part);
                return;
            }
        }
    }

    /** Answers whether it was open. A screen calls it in its {@code escape()}. */
    public boolean close() {
        boolean wasOpen = isVisible();
        setVisible(false);
        if (wasOpen) {
            onClosed.run();
        }
        return wasOpen;
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** What to do when it was closed, usually giving the focus back to the list. */
    public void setOnClosed(Runnable act) {
        onClosed = act;
    }

    private void closeOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && close()) {
            key.consume();
        }
    }
}
