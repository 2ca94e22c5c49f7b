package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One reason for or against: a sign, its words, and how much it weighs where that is known. */
public final class ReasonLine extends HBox {

    public ReasonLine(Mood mood, String words) {
        getStyleClass().addAll("reason-line", mood.styleClass());
        setAlignment(Pos.TOP_LEFT);
        var text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.of(mood.sign(), "reason-sign"), text);
    }

    /** @param share how much of the whole score it can bring, 0 to 1 */
    public ReasonLine(Mood mood, String words, double share) {
        this(mood, words);
        getChildren().add(new WeightBar(share));
    }
}
