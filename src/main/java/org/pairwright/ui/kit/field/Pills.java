package org.pairwright.ui.kit.field;

import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few words side by side of which one always holds, such as by site or by department. */
public final class Pills<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Property<T> chosen;

    /** One of the words, and what it stands for. */
    public record Pill<T>(String words, T value) {}

    /** @param chosen follows what she chooses, and is followed */
    public Pills(Property<T> chosen, List<Pill<T>> pills) {
        this.chosen = chosen;
        setAlignment(Pos.CENTER_LEFT);
        for (int at = 0; at < pills.size(); at++) {
            getChildren().add(button(pills.get(at), look(at, pills.size())));
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        chosen.subscribe(value -> group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(group::selectToggle));
    }

    private ToggleButton button(Pill<T> pill, String look) {
        var button = new ToggleButton(pill.words());
        button.setToggleGroup(group);
        button.setUserData(pill.value());
        button.getStyleClass().add(look);
        button.setOnAction(_ -> chosen.setValue(pill.value()));
        return button;
    }

    private static String look(int at, int of) {
        return at == 0 ? "left-pill" : at == of - 1 ? "right-pill" : "center-pill";
    }
}
