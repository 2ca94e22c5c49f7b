package org.pairwright.ui.shell.window;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.WindowState;

/** The places of a program in the order of its life, with what waits at each. */
final class Navigation extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Place, NavigationItem> items = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();

    Navigation(Messages messages, WindowState state) {
        getStyleClass().add("navigation");
        Arrays.stream(WindowKey.values())
                .filter(key -> key.destination().isPresent())
                .forEach(key -> add(key, new NavigationItem(key, messages, state)));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(getChildren().size() - 1, space);
        state.navigator().destinationProperty().subscribe(destination -> mark(destination.place()));
    }

    private void add(WindowKey key, NavigationItem item) {
        items.put(key.destination().orElseThrow().place(), item);
        item.setToggleGroup(group);
        getChildren().add(item);
    }

    private void mark(Place place) {
        var item = items.get(place);
        if (item == null) {
            group.selectToggle(null);
        } else {
            item.setSelected(true);
        }
    }

    /** Icons only, where the window is narrow. */
    void fold(boolean folded) {
        pseudoClassStateChanged(FOLDED, folded);
        items.values().forEach(item -> item.fold(folded));
    }
}
