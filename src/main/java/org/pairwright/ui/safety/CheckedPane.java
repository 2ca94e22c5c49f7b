package org.pairwright.ui.safety;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.pairwright.desk.DataCheck;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** What the last check of the data found: that all is well, in one sentence, or one line for each finding. */
final class CheckedPane extends VBox {
    private final Messages messages;

    CheckedPane(Messages messages, SafetyViewModel model) {
        this.messages = messages;
        setId("checked");
        getStyleClass().add("settings-lines");
        managedProperty().bind(visibleProperty());
        model.checkedProperty().subscribe(this::show);
    }

    private void show(Optional<DataCheck.Result> result) {
        setVisible(result.isPresent());
        getChildren().clear();
        result.ifPresent(found -> {
            found.findings().forEach(one -> getChildren().add(new ReasonLine(Mood.WARNING, messages.say(one))));
            getChildren()
                    .add(
                            found.allWell()
                                    ? new ReasonLine(Mood.GOOD, messages.say("safety.allWell", found.summary()))
                                    : new ReasonLine(Mood.QUIET, messages.say("safety.counts", found.summary())));
        });
    }
}
