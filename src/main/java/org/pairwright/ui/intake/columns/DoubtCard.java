package org.pairwright.ui.intake.columns;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.intake.columns.Column;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Doubt;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** Asks which of several columns is the field. One question at a time; takes no room while there is none. */
final class DoubtCard extends VBox {
    private final Messages messages;
    private final ColumnsViewModel model;

    DoubtCard(Messages messages, ColumnsViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "intake-question");
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Doubt> doubts) {
        setVisible(!doubts.isEmpty());
        doubts.stream().findFirst().ifPresent(doubt -> ask(doubt, doubts.size()));
    }

    private void ask(Doubt doubt, int open) {
        var headers = doubt.all().stream().<Object>map(Column::title).toList();
        var question =
                messages.say("intakescreen.columns.doubt", headers.size(), doubt.sheet(), messages.word(doubt.field()));
        var answers = new FlowPane();
        answers.getStyleClass().add("intake-answers");
        answers.setAlignment(Pos.CENTER_LEFT);
        for (var column : doubt.all()) {
            answers.getChildren()
                    .add(Buttons.quiet(
                            messages.say("intakescreen.columns.thisOne", column.title()),
                            () -> model.decide(doubt, column)));
        }
        if (open > 1) {
            var more = new Label(messages.say("intakescreen.columns.moreDoubts", open - 1));
            more.getStyleClass().add("text-quiet");
            answers.getChildren().add(more);
        }
        getChildren().setAll(new ReasonLine(Mood.WARNING, question), answers);
    }
}
