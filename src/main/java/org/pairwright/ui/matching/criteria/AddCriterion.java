package org.pairwright.ui.matching.criteria;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.field.SearchField;

/** Finds a statement to add, in her words: type, choose with the arrows, Enter adds it, Esc closes. */
final class AddCriterion extends VBox {
    private static final double ROW = 32;
    private static final int ROWS = 8;

    private final Messages messages;
    private final CriteriaViewModel model;
    private final Runnable closed;
    private final SearchField search;
    private final ListView<Criterion> list = new ListView<>();

    /** @param closed where she goes on when it closed */
    AddCriterion(Messages messages, CriteriaViewModel model, Runnable closed) {
        this.messages = messages;
        this.model = model;
        this.closed = closed;
        getStyleClass().add("add-criterion");
        search = new SearchField(messages.say("matchingscreen.add.find"), messages.say("matchingscreen.add.clear"));
        search.textProperty().subscribe(this::show);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(_ -> new Statement());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS);
        list.setAccessibleText(messages.say("matchingscreen.add"));
        var nothing = new Label(messages.say("matchingscreen.add.nothing"));
        nothing.getStyleClass().add("text-quiet");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(_ -> add());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(search, list);
        show(false);
    }

    void open() {
        show(true);
        search.clear();
        show("");
        search.find();
    }

    /** The focus goes first: a control that hides while it has it gives it to whatever comes first in the window. */
    void close() {
        closed.run();
        show(false);
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    boolean isOpen() {
        return isVisible();
    }

    private void show(@Nullable String typed) {
        String plain = Likeness.plain(typed == null ? "" : typed);
        List<Criterion> fitting = plain.isEmpty()
                ? model.toAdd()
                : model.toAdd().stream()
                        .filter(one -> likeness(plain, one) > 0)
                        .sorted(Comparator.comparingInt((Criterion one) -> -likeness(plain, one)))
                        .toList();
        list.getItems().setAll(fitting);
        list.getSelectionModel().selectFirst();
    }

    private int likeness(String typed, Criterion one) {
        return Likeness.of(typed, Likeness.plain(words(one)));
    }

    private String words(Criterion one) {
        return messages.say(model.statement(one));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            add();
        } else if (key.getCode() == KeyCode.DOWN && search.isFocused()) {
            list.getSelectionModel().selectNext();
        } else if (key.getCode() == KeyCode.UP && search.isFocused()) {
            list.getSelectionModel().selectPrevious();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        key.consume();
    }

    private void add() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            model.add(chosen);
        }
    }

    /** A statement that can be added, and whether it is a rule. */
    private final class Statement extends ListCell<Criterion> {
        @Override
        protected void updateItem(@Nullable Criterion one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setText("");
            } else {
                setText(one.isRule() ? messages.say("matchingscreen.add.rule", model.statement(one)) : words(one));
            }
        }
    }
}
