package org.pairwright.ui.intake.sheets;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.TextDirection;

/** The sheets of the files, each taken or left out by its tick, or by space. */
final class SheetList extends ListView<SheetLine> {
    private final Messages messages;
    private final BiConsumer<SheetLine, Boolean> take;
    private boolean showing;

    SheetList(Messages messages, Consumer<SheetLine> chosen, BiConsumer<SheetLine, Boolean> take) {
        this.messages = messages;
        this.take = take;
        getStyleClass().add("sheet-list");
        setAccessibleText(messages.say("intakescreen.sheets.list"));
        setCellFactory(_ -> new SheetCell());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                chosen.accept(line);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
    }

    /** Shows the sheets; the one of this key is the chosen one. */
    void show(List<SheetLine> lines, String key) {
        showing = true;
        getItems().setAll(lines);
        lines.stream().filter(line -> line.key().equals(key)).findFirst().ifPresent(getSelectionModel()::select);
        showing = false;
    }

    private void tick(KeyEvent key) {
        var line = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && line != null) {
            take.accept(line, !line.taken());
            key.consume();
        }
    }

    private final class SheetCell extends ListCell<SheetLine> {
        private final CheckBox taken = new CheckBox();
        private final Label name = new Label();
        private final Label what = new Label();
        private final HBox face = new HBox(taken, new VBox(name, what));

        SheetCell() {
            getStyleClass().add("sheet-cell");
            taken.setFocusTraversable(false);
            name.getStyleClass().add("sheet-name");
            what.getStyleClass().add("sheet-what");
            face.getStyleClass().add("sheet-face");
            face.setAlignment(Pos.TOP_LEFT);
            face.setMaxWidth(1);
            taken.setOnAction(_ -> {
                if (getItem() != null) {
                    take.accept(getItem(), taken.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SheetLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            taken.setSelected(line.taken());
            taken.setAccessibleText(messages.say("intakescreen.sheets.take", line.name()));
            name.setText(line.sheet().hidden() ? messages.say("intakescreen.sheets.hidden", line.name()) : line.name());
            what.setText(line.understoodAs());
            TextDirection.follow(name, line.name());
            setGraphic(face);
        }
    }
}
