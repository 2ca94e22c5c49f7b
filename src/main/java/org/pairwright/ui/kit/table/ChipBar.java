package org.pairwright.ui.kit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Icons;

/** The filters of a table: chips she switches on and off, of which a row needs to fit one, and the one she came with. */
final class ChipBar<T> extends FlowPane {
    private final List<Chip<T>> on = new ArrayList<>();
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final List<FilterMenu<T>> menus = new ArrayList<>();
    private final Runnable changed;
    private Optional<Chip<T>> narrowed = Optional.empty();

    ChipBar(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("chip-bar");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
    }

    void add(FilterMenu<T> menu) {
        menus.add(menu);
        menu.setOnChanged(changed);
        getChildren().add(menu);
    }

    /** The rows are new: so is what the menus offer. */
    void rows(List<? extends T> rows) {
        menus.forEach(menu -> menu.offer(rows));
    }

    void offer(List<Chip<T>> chips) {
        var wereOn = on.stream().map(Chip::id).toList();
        on.clear();
        getChildren().removeAll(toggles);
        toggles.clear();
        chips.forEach(chip -> toggles.add(toggle(chip)));
        getChildren().addAll(toggles);
        for (int i = 0; i < chips.size(); i++) {
            toggles.get(i).setSelected(wereOn.contains(chips.get(i).id()));
        }
        changed.run();
    }

    /** The filter she came with, first among the chips, with a cross that takes it away. */
    void narrow(Chip<T> chip, String remove, Runnable removed) {
        widen();
        var button = new Button(chip.words(), Icons.of(Feather.X, "chip-cross"));
        button.getStyleClass().addAll("chip", "chip-narrowed");
        button.setAccessibleText(chip.words() + ", " + remove);
        button.setOnAction(_ -> {
            widen();
            removed.run();
        });
        narrowed = Optional.of(chip);
        getChildren().addFirst(button);
        changed.run();
    }

    void widen() {
        if (narrowed.isPresent()) {
            getChildren().removeFirst();
            narrowed = Optional.empty();
            changed.run();
        }
    }

    /** Switches everything off. */
    void clear() {
        widen();
        toggles.forEach(toggle -> toggle.setSelected(false));
        menus.forEach(FilterMenu::clear);
    }

    Predicate<T> condition() {
        var wanted = List.copyOf(on);
        var first = narrowed;
        var chosen = menus.stream().map(FilterMenu::condition).reduce(_ -> true, Predicate::and);
        return row -> chosen.test(row)
                && first.map(chip -> chip.keeps().test(row)).orElse(true)
                && (wanted.isEmpty()
                        || wanted.stream().anyMatch(chip -> chip.keeps().test(row)));
    }

    private ToggleButton toggle(Chip<T> chip) {
        var toggle = new ToggleButton(chip.words());
        toggle.getStyleClass().add("chip");
        toggle.selectedProperty().addListener((_, _, selected) -> {
            if (selected) {
                on.add(chip);
            } else {
                on.remove(chip);
            }
            changed.run();
        });
        return toggle;
    }
}
