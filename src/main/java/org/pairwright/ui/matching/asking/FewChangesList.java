package org.pairwright.ui.matching.asking;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.change.LessDisruption.Step;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;

/** Step by step how much better the match gets with more pairs given up, each with the button that takes it. */
public final class FewChangesList extends StackPane {
    private final Messages messages;
    private final FewChangesViewModel model;
    private final AskedPane asked;

    public FewChangesList(FewChangesViewModel model) {
        this.model = model;
        messages = model.run().frame().messages();
        asked = new AskedPane(model.run());
        getChildren().setAll(asked);
        asked.<LessDisruption>ask(Sentence.of("matchingscreen.fewChanges.looking"), model::ask, this::drawn);
    }

    private List<Node> drawn(LessDisruption found) {
        var all = new ArrayList<Node>(List.of(asked.quiet(Sentence.of("matchingscreen.fewChanges.meaning"))));
        for (int at = 0; at < found.steps().size(); at++) {
            all.add(step(found.steps().get(at), found.inWords().get(at)));
        }
        found.inWords().subList(found.steps().size(), found.inWords().size()).stream()
                .map(asked::quiet)
                .forEach(all::add);
        return all;
    }

    private HBox step(Step step, Sentence words) {
        var said = asked.line(words);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var take = Buttons.quiet(messages.say("matchingscreen.fewChanges.take"), () -> model.take(step));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setAccessibleHelp(said.getText());
        var row = model.keeps(step) ? new HBox(said, take) : new HBox(said);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("repair");
        return row;
    }
}
