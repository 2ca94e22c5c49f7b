package org.pairwright.ui.intake.problems;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.TextDirection;

/** A cell of the files, written over where it stands: Enter keeps it, Esc leaves it as it was. Filled again as cells are. */
final class CellField extends TextField {
    private final Messages messages;
    private @Nullable ProblemLine line;

    CellField(Messages messages, ProblemsViewModel model) {
        this.messages = messages;
        getStyleClass().add("cell-field");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> keep(model));
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep(model);
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE
                    && line != null
                    && !getText().equals(line.problem().found())) {
                setText(line.problem().found());
                key.consume();
            }
        });
    }

    void show(ProblemLine shown) {
        if (!shown.equals(line)) {
            line = shown;
            setText(shown.problem().found());
        }
        setDisable(!shown.hasCell());
        setPromptText(shown.hasCell() ? messages.say("intakescreen.problems.empty") : "");
        TextDirection.follow(this, shown.problem().found());
        setAccessibleText(messages.say(
                "intakescreen.problems.cell",
                shown.problem().column(),
                shown.problem().at().row()));
    }

    private void keep(ProblemsViewModel model) {
        if (line != null && line.hasCell()) {
            model.write(line.problem(), getText().strip());
        }
    }
}
