package org.pairwright.ui.matching.proposal;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** What a pair is worth to the whole: who would be next and by how much, and what one more place would add. */
final class WorthPane extends VBox {
    private final Messages messages;

    WorthPane(Messages messages, ProposalViewModel model, PairRow row) {
        this.messages = messages;
        getStyleClass().add("worth");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.worth(row, this::show);
    }

    private void show(List<Sentence> words) {
        setVisible(!words.isEmpty());
        var heading = new Label(messages.say("matchingscreen.worth"));
        heading.getStyleClass().add("section-title");
        getChildren().setAll(heading);
        words.stream().map(messages::say).map(WorthPane::line).forEach(getChildren()::add);
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
