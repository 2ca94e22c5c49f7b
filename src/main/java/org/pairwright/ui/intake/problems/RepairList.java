package org.pairwright.ui.intake.problems;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Mood;

/** The repairs, each with what was seen and for how many rows. */
final class RepairList extends ListView<Repair> {
    private static final double WIDTH = 270;
    private static final double TWO_LINES = 38;

    private final Messages messages;
    private final ProblemsViewModel model;
    private boolean showing;

    RepairList(Messages messages, ProblemsViewModel model, Consumer<Repair> chosen) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("sheet-list", "repair-list");
        setAccessibleText(messages.say("intakescreen.problems.list"));
        setCellFactory(_ -> new RepairCell());
        getSelectionModel().selectedItemProperty().subscribe(repair -> {
            if (repair != null && !showing) {
                chosen.accept(repair);
            }
        });
    }

    void show(List<Repair> repairs, Repair chosen) {
        showing = true;
        getItems().setAll(repairs);
        getSelectionModel().select(chosen);
        showing = false;
    }

    private final class RepairCell extends ListCell<Repair> {
        private final Badge severity = new Badge();
        private final Label sentence = new Label();
        private final VBox face;

        RepairCell() {
            getStyleClass().add("sheet-cell");
            sentence.setWrapText(true);
            sentence.getStyleClass().add("repair-sentence");
            sentence.setMinHeight(TWO_LINES);
            sentence.setAlignment(Pos.TOP_LEFT);
            face = new VBox(severity, sentence);
            face.getStyleClass().add("repair-face");
            face.setPrefWidth(WIDTH);
        }

        @Override
        protected void updateItem(@Nullable Repair repair, boolean empty) {
            super.updateItem(repair, empty);
            if (repair == null || empty) {
                setGraphic(null);
                return;
            }
            severity.show(
                    repair.severity() == Severity.ERROR ? Mood.BAD : Mood.WARNING, messages.word(repair.severity()));
            sentence.setText(model.sentence(repair));
            setGraphic(face);
        }
    }
}
