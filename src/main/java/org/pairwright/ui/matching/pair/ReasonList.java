package org.pairwright.ui.matching.pair;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.ReasonLine;

/** Every reason of a pair in a line of its own, with its points. */
public final class ReasonList extends VBox {
    private final Messages messages;

    public ReasonList(Messages messages, List<ReasonText> reasons) {
        this.messages = messages;
        getStyleClass().add("pair-reasons");
        reasons.forEach(reason -> getChildren().add(line(reason)));
    }

    private HBox line(ReasonText reason) {
        var line = new ReasonLine(reason.mood(), reason.words());
        HBox.setHgrow(line, Priority.ALWAYS);
        var points = new Label(
                reason.most() > 0
                        ? messages.say("matchingscreen.pointsOf", reason.points(), reason.most())
                        : messages.say("matchingscreen.ruleKept"));
        points.getStyleClass().add("text-quiet");
        points.setMinWidth(Region.USE_PREF_SIZE);
        var whole = new HBox(line, points);
        whole.getStyleClass().add("pair-reason");
        return whole;
    }
}
