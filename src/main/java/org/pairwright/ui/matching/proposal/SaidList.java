package org.pairwright.ui.matching.proposal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/** Every pin and ban in a line, with the way to lift it. */
final class SaidList extends VBox {
    private final Messages messages;
    private final ProposalViewModel model;

    SaidList(Messages messages, ProposalViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("said-list");
        model.linesProperty().get().said().forEach(row -> getChildren().add(line(row)));
    }

    private HBox line(SaidRow row) {
        var words = new Label(words(row));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var lift = Buttons.link(
                messages.say("matchingscreen.lift"),
                () -> model.lift(
                        List.of(new Couple(row.said().mentee(), row.said().mentor()))));
        lift.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, lift);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String words(SaidRow row) {
        var said = messages.say(
                        "matchingscreen.saidRow",
                        row.said().kind(),
                        row.mentee(),
                        row.mentor(),
                        row.said().note())
                .strip();
        return model.account()
                .price(row.said())
                .map(price -> said + "\n" + messages.say(price))
                .orElse(said);
    }
}
