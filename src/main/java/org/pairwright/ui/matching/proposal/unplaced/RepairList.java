package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;

/** Changes that would help, each with what it brings and the button that makes it. */
final class RepairList extends VBox {
    private final Messages messages;
    private final RepairsViewModel model;

    RepairList(Messages messages, RepairsViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("repairs");
    }

    /**
     * Shows the changes, or that there are none.
     *
     * @param most so many lines at the most; the rest is counted
     * @param none what to say where nothing helps
     */
    void show(List<RepairLine> lines, int most, Sentence none) {
        getChildren().clear();
        lines.stream().limit(most).map(this::line).forEach(getChildren()::add);
        if (lines.size() > most) {
            getChildren().add(quiet(messages.say("matchingscreen.repair.more", lines.size() - most)));
        }
        if (lines.isEmpty()) {
            getChildren().add(quiet(messages.say(none)));
        }
    }

    private HBox line(RepairLine line) {
        var words = new Label(
                String.join(" ", line.words().stream().map(messages::say).toList()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (line.changes().isEmpty()) {
            return repair(words);
        }
        var make = Buttons.quiet(messages.say(line.verb()), () -> model.make(line));
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.setAccessibleHelp(words.getText());
        return repair(words, make);
    }

    private static HBox repair(Node... parts) {
        var whole = new HBox(parts);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.getStyleClass().add("repair");
        return whole;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        return label;
    }
}
