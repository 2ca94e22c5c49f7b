package org.pairwright.ui.shell.window;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.shell.window.PaletteViewModel.Line;

/** One field that finds everything; up, down, Enter, all without the mouse. */
final class Palette extends VBox {
    private static final double LINE = 36;
    private static final int MOST_LINES = 11;

    private final PaletteViewModel model;
    private final Runnable close;
    private final ListView<Line> list = new ListView<>();
    private final TextField field;

    Palette(Messages messages, PaletteViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.field = field(messages);
        getStyleClass().add("palette");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setItems(model.lines());
        list.setCellFactory(_ -> new PaletteCell(this::open));
        list.setPlaceholder(new EmptyState(Feather.SEARCH, messages.say("shell.search.nothing")));
        list.setAccessibleText(messages.say("shell.search.findings"));
        var keys = new Label(messages.say("shell.search.keys"));
        keys.getStyleClass().add("palette-keys");
        getChildren().addAll(field, list, keys);
        model.lines().subscribe(this::fit);
        model.chosenProperty().subscribe(at -> mark(at.intValue()));
        fit();
        mark(model.chosenProperty().get());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private TextField field(Messages messages) {
        var typed = new atlantafx.base.controls.CustomTextField();
        typed.setLeft(Icons.of(Feather.SEARCH));
        typed.getStyleClass().add("palette-field");
        typed.setPromptText(messages.say("shell.search.prompt"));
        typed.setAccessibleText(messages.say("shell.search.prompt"));
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return typed;
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.down();
            case UP -> model.up();
            case ENTER -> open();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void open() {
        model.finding().ifPresent(found -> {
            close.run();
            found.open().run();
        });
    }

    private void open(int index) {
        model.choose(index);
        open();
    }

    private void mark(int at) {
        list.getSelectionModel().clearAndSelect(at);
        if (at <= 1) {
            list.scrollTo(0);
        } else {
            int first = list.getSelectionModel().getSelectedIndex() - MOST_LINES + 2;
            list.scrollTo(Math.max(0, first));
        }
    }

    private void fit() {
        list.setPrefHeight(LINE * Math.clamp(model.lines().size(), 5, MOST_LINES) + 2);
    }
}
