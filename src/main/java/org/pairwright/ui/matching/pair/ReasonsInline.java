package org.pairwright.ui.matching.pair;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The reasons of a pair in one line, each with its sign. What finds no room is cut; the detail has all. */
public final class ReasonsInline extends HBox {

    public ReasonsInline() {
        getStyleClass().add("reasons-inline");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        var room = new Rectangle();
        room.widthProperty().bind(widthProperty());
        room.heightProperty().bind(heightProperty());
        setClip(room);
    }

    public void show(List<ReasonText> reasons) {
        getChildren()
                .setAll(reasons.stream()
                        .filter(ReasonText::isWorthALine)
                        .map(ReasonsInline::label)
                        .toList());
    }

    /** The same as plain text, for searching and copying. */
    public static String text(List<ReasonText> reasons) {
        return String.join(
                "   ",
                reasons.stream()
                        .filter(ReasonText::isWorthALine)
                        .map(reason -> reason.sign() + " " + reason.words())
                        .toList());
    }

    private static HBox label(ReasonText reason) {
        var sign = new Label(reason.sign());
        sign.getStyleClass().add("reason-glyph");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(reason.words());
        words.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(sign, words);
        both.getStyleClass().addAll("reason-inline", reason.mood().styleClass());
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }
}
