package org.pairwright.ui.shell.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.WindowState;

/** One place: icon, name, count. It is a toggle that stays on while one is there. */
final class NavigationItem extends ToggleButton {
    private final Label name = new Label();
    private final Label count = new Label();
    private final Region dot = new Region();

    /** Kept, since the counts hold it weakly. */
    private final ObjectBinding<Long> waiting;

    NavigationItem(WindowKey key, Messages messages, WindowState state) {
        var destination = key.destination().orElseThrow();
        getStyleClass().add("navigation-item");
        name.setText(messages.word(key));
        name.getStyleClass().add("navigation-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("navigation-count");
        dot.getStyleClass().add("navigation-dot");
        var icon = new StackPane(Icons.of(key.icon()), dot);
        icon.getStyleClass().add("navigation-icon");
        var face = new HBox(icon, name, count);
        face.getStyleClass().add("navigation-face");
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(widthProperty().subtract(2));
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(true);
        setTooltip(new Tooltip(name.getText() + "  " + key.shown()));
        setOnAction(_ -> go(state, destination));
        waiting = Bindings.valueAt(state.counts().waiting(), destination.place());
        showCount(messages);
        fold(false);
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> destination.place() != Place.SETTINGS
                                && state.programs().program().isEmpty(),
                        state.programs().programProperty()));
    }

    /** The one it leads to stays marked, also when it is pressed again. */
    private void go(WindowState state, Destination destination) {
        setSelected(true);
        state.navigator().navigate(destination);
    }

    private void showCount(Messages messages) {
        waiting.subscribe(many -> {
            count.setText(many == null || many == 0 ? "" : messages.say("shell.count", many));
            setAccessibleText(
                    count.getText().isEmpty()
                            ? name.getText()
                            : messages.say("shell.countWaiting", name.getText(), many == null ? 0 : many));
        });
    }

    void fold(boolean folded) {
        var waits = count.textProperty().isNotEmpty();
        name.setVisible(!folded);
        name.setManaged(!folded);
        count.visibleProperty().bind(Bindings.createBooleanBinding(() -> !folded && waits.get(), waits));
        count.managedProperty().bind(count.visibleProperty());
        dot.visibleProperty().bind(Bindings.createBooleanBinding(() -> folded && waits.get(), waits));
    }
}
