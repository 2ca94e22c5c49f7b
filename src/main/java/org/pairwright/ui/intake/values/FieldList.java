package org.pairwright.ui.intake.values;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.values.ValueList;
import org.pairwright.text.Messages;

/** The fields whose values can be mapped, with how many questions wait in each. */
final class FieldList extends ListView<ValueList> {
    private final ValuesViewModel model;
    private boolean showing;

    FieldList(Messages messages, ValuesViewModel model, Consumer<ValueList> chosen) {
        this.model = model;
        getStyleClass().addAll("sheet-list", "field-list");
        setAccessibleText(messages.say("intakescreen.values.fields"));
        setCellFactory(_ -> new FieldCell());
        getSelectionModel().selectedItemProperty().subscribe(list -> {
            if (list != null && !showing) {
                chosen.accept(list);
            }
        });
    }

    void show(List<ValueList> lists, ValueList chosen) {
        showing = true;
        getItems().setAll(lists);
        getSelectionModel().select(chosen);
        showing = false;
    }

    private final class FieldCell extends ListCell<ValueList> {
        private final Label name = new Label();
        private final Label waiting = new Label();
        private final HBox face;

        FieldCell() {
            getStyleClass().add("sheet-cell");
            waiting.getStyleClass().add("step-count");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            face = new HBox(name, space, waiting);
            face.getStyleClass().add("sheet-face");
            face.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable ValueList list, boolean empty) {
            super.updateItem(list, empty);
            if (list == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(model.title(list));
            waiting.setText(
                    list.clusters().isEmpty()
                            ? ""
                            : Integer.toString(list.clusters().size()));
            waiting.setVisible(!list.clusters().isEmpty());
            setGraphic(face);
        }
    }
}
