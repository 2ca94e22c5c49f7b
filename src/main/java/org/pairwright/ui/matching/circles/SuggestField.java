package org.pairwright.ui.matching.circles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.field.FormRow;

/** A field that shows below it what fits the letters typed, to be taken by a click or by Down and Enter. Anything else may be typed. */
final class SuggestField extends VBox {
    private static final int MOST = 6;
    private static final double LINE = 32;

    private final TextField field = new TextField();
    private final FormRow row;
    private final ListView<Suggestion> list = new ListView<>();
    private final List<Suggestion> all;
    private final Map<Suggestion, String> plain;
    private OptionalLong taken = OptionalLong.empty();

    /** @param hint said quietly behind the words */
    record Suggestion(long id, String words, String hint) {}

    SuggestField(Messages messages, String label, List<Suggestion> all) {
        this.all = all;
        plain = all.stream().collect(Collectors.toMap(one -> one, one -> Likeness.plain(one.words()), (one, _) -> one));
        row = new FormRow(label, field);
        getStyleClass().add("suggest");
        list.getStyleClass().add("suggestions");
        list.setAccessibleText(messages.say("circles.suggestions", label));
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Cell());
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        getChildren().addAll(row, list);
        field.textProperty().subscribe(this::suggest);
        field.focusedProperty().subscribe(_ -> hideUnlessHere());
        list.focusedProperty().subscribe(_ -> hideUnlessHere());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::intoTheList);
        list.setOnMouseClicked(_ -> take());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::takeByKey);
    }

    TextField field() {
        return field;
    }

    void show(Picked picked) {
        field.setText(picked.typed());
        taken = picked.id();
        list.setVisible(false);
    }

    Picked picked() {
        return new Picked(field.getText(), taken);
    }

    void trouble(String words) {
        row.troubleProperty().set(words);
    }

    private void suggest(String typed) {
        taken = OptionalLong.empty();
        trouble("");
        var wanted = Likeness.plain(typed);
        list.getItems().setAll(fitting(wanted));
        list.setPrefHeight(list.getItems().size() * LINE + 2);
        list.setVisible(field.isFocused() && !list.getItems().isEmpty());
    }

    private List<Suggestion> fitting(String wanted) {
        if (wanted.isEmpty()) {
            return all.stream().limit(MOST).toList();
        }
        return all.stream()
                .filter(one -> likeness(wanted, one) > 0)
                .sorted(Comparator.comparingInt((Suggestion one) -> likeness(wanted, one))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private int likeness(String wanted, Suggestion one) {
        return Likeness.of(wanted, plain.getOrDefault(one, ""));
    }

    private void hideUnlessHere() {
        if (!field.isFocused() && !list.isFocused()) {
            list.setVisible(false);
        }
    }

    private void intoTheList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            suggest(field.getText());
            if (list.isVisible()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
            key.consume();
        }
    }

    private void takeByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        }
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            field.setText(chosen.words());
            taken = OptionalLong.of(chosen.id());
            field.requestFocus();
            field.end();
            list.setVisible(false);
        }
    }

    private static final class Cell extends ListCell<Suggestion> {
        private final javafx.scene.control.Label words = new javafx.scene.control.Label();
        private final javafx.scene.control.Label hint = new javafx.scene.control.Label();
        private final javafx.scene.layout.HBox line = new javafx.scene.layout.HBox(8, words, hint);

        Cell() {
            setPrefWidth(0);
            hint.getStyleClass().add("text-quiet");
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            words.setText(item.words());
            hint.setText(item.hint());
            setGraphic(line);
        }
    }
}
