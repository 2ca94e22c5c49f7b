package org.pairwright.ui.matching.proposal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.matching.asking.AskedPane;

/**
 * What a pair is worth to the whole: who would be next and by how much, and what one more place would add. Where that takes
 * its time it is worked out when she asks.
 */
final class WorthPane extends StackPane {
    private final Messages messages;
    private final ProposalViewModel model;
    private final PairRow row;
    private final AskedPane asked;

    WorthPane(Messages messages, ProposalViewModel model, PairRow row) {
        this.messages = messages;
        this.model = model;
        this.row = row;
        asked = new AskedPane(model.run());
        asked.getStyleClass().add("worth");
        getChildren().setAll(asked);
        managedProperty().bind(visibleProperty());
        setVisible(model.run().isFresh());
        if (!model.run().isFresh()) {
            return;
        }
        if (model.run().match().isQuick()) {
            ask();
        } else {
            asked.getChildren().setAll(Buttons.quiet(messages.say("matchingscreen.worth.ask"), this::ask));
        }
    }

    private void ask() {
        asked.<List<Sentence>>ask(
                Sentence.of("matchingscreen.worth.looking"),
                (found, none) -> model.worth(row, found, none),
                this::drawn);
    }

    private List<Label> drawn(List<Sentence> words) {
        setVisible(!words.isEmpty());
        var all = new ArrayList<Label>();
        var heading = new Label(messages.say("matchingscreen.worth"));
        heading.getStyleClass().add("section-title");
        all.add(heading);
        words.stream().map(asked::line).forEach(all::add);
        return all;
    }
}
