package org.pairwright.ui.matching.circles;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.circles.Seat;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.ScoreBar;
import org.pairwright.ui.matching.pair.ReasonList;
import org.pairwright.ui.matching.pair.ReasonText;

/** Why somebody is proposed for a circle: her score there, and every reason with each who leads it. */
final class SeatDetail extends VBox {

    SeatDetail(Messages messages, Seat seat, Map<Long, String> names) {
        getStyleClass().add("seat-detail");
        getChildren().add(new ScoreBar(seat.score()));
        seat.facilitators().forEach(one -> {
            var title = new Label(messages.say("circles.with", names.getOrDefault(one.facilitator(), ""), one.score()));
            title.getStyleClass().add("section-title");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().addAll(title, new ReasonList(messages, ReasonText.all(one.reasons(), messages)));
        });
    }
}
