package org.pairwright.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.intake.taking.IntakeResult;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.kit.Badge;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** What was taken in, what comes next, and the way back. */
final class DonePane extends VBox {

    DonePane(Messages messages, IntakeViewModel model, IntakeResult result) {
        getStyleClass().add("intake-done");
        var words = new Label(messages.say(result.sentence()));
        words.getStyleClass().add("section-title");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var next = new HBox(
                Buttons.primary(messages.say("intakescreen.findMatches"), model::findMatches),
                Buttons.quiet(messages.say("intakescreen.seePeople"), model::seePeople));
        next.getStyleClass().add("intake-next");
        result.step()
                .ifPresent(step -> next.getChildren()
                        .add(Buttons.quiet(messages.say("intakescreen.undo"), () -> model.takeBack(step))));
        var notes = new VBox();
        notes.getStyleClass().add("intake-notes");
        result.notes().forEach(note -> notes.getChildren().add(new ReasonLine(Mood.WARNING, messages.say(note))));
        getChildren().setAll(new Badge(Mood.GOOD, messages.say("intakescreen.done")), words, next, notes);
    }
}
