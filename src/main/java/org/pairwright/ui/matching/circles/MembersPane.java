package org.pairwright.ui.matching.circles;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.FormRow;

/** Who is in a circle, each to leave it or to move to another one. */
final class MembersPane extends VBox {
    private final CircleEdits edits;
    private final Messages messages;
    private final CircleNow row;
    private final Runnable done;
    private final TextField reason = new TextField();

    /**
     * Of one circle.
     *
     * @param others into which they can move
     * @param done called when something was done
     */
    MembersPane(CircleEdits edits, Messages messages, CircleNow row, List<CircleNow> others, Runnable done) {
        this.edits = edits;
        this.messages = messages;
        this.row = row;
        this.done = done;
        getStyleClass().add("circle-form");
        reason.setId("circle-reason");
        getChildren().add(new FormRow(messages.say("circles.members.reason"), reason));
        row.people().forEach(one -> getChildren().add(member(one, others)));
    }

    private Node member(CircleNow.Member one, List<CircleNow> others) {
        var name = new Label(one.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("circle-member-name");
        var leaves = Buttons.quiet(
                messages.say("circles.members.leaves"),
                () -> edits.leave(row.circle(), one.participant(), reason.getText(), done));
        leaves.setAccessibleText(messages.say(
                "circles.members.leavesOf", one.name(), row.circle().topic()));
        var acts = new FlowPane(8, 8, leaves);
        acts.setAlignment(Pos.CENTER_LEFT);
        if (!others.isEmpty()) {
            acts.getChildren().add(moves(one, others));
        }
        return new VBox(4, name, acts);
    }

    private MenuButton moves(CircleNow.Member one, List<CircleNow> others) {
        var menu = new MenuButton(messages.say("circles.members.moves"));
        menu.setAccessibleText(messages.say("circles.members.movesOf", one.name()));
        others.forEach(other -> {
            var item = new MenuItem(messages.say(
                    "circles.members.moveTo",
                    other.circle().topic(),
                    other.people().size(),
                    other.circle().most()));
            item.setMnemonicParsing(false);
            item.setDisable(other.people().size() >= other.circle().most());
            item.setOnAction(_ -> edits.move(row.circle(), one.participant(), other.circle(), reason.getText(), done));
            menu.getItems().add(item);
        });
        return menu;
    }
}
