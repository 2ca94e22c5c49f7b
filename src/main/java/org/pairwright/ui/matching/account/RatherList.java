package org.pairwright.ui.matching.account;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.matching.asking.AskedPane;

/** Those who would both rather have each other, each with the way to the board, which says what it would cost. */
public final class RatherList extends StackPane {
    private final Messages messages;
    private final AccountViewModel model;

    public RatherList(Messages messages, AccountViewModel model) {
        this.messages = messages;
        this.model = model;
        var asked = new AskedPane(model.run());
        asked.getStyleClass().add("said-list");
        getChildren().setAll(asked);
        asked.ask(Sentence.of("matchingscreen.rather.looking"), model::name, this::drawn);
    }

    private List<Node> drawn(List<RatherLine> lines) {
        var all = new ArrayList<Node>(List.of(words(messages.say("matchingscreen.rather.meaning"))));
        lines.stream().map(this::line).forEach(all::add);
        long more = model.more(lines.size());
        if (more > 0) {
            all.add(words(messages.say("matchingscreen.more.lines", more)));
        }
        return all;
    }

    private HBox line(RatherLine line) {
        var words = words(messages.say(
                "matchingscreen.rather.line",
                line.mentee(),
                line.mentor(),
                line.pair().score()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var board = Buttons.link(messages.say("matchingscreen.rather.board"), () -> model.onTheBoard(line));
        board.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(words, board);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
