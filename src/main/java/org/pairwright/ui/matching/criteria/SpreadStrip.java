package org.pairwright.ui.matching.criteria;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pairwright.matching.spread.Spread;
import org.pairwright.text.Messages;

/** Of how many pairs a wish holds wholly, in part and not: a bar in three shades, the first of them in words beside it. */
final class SpreadStrip extends HBox {
    private static final double WIDTH = 84;
    private static final double WHOLE = 100;

    private final Messages messages;

    SpreadStrip(Messages messages) {
        this.messages = messages;
        getStyleClass().add("spread-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Nothing where no pair was looked at. */
    void show(Optional<Spread.OfWish> spread) {
        getChildren().clear();
        spread.filter(wish -> wish.pairs() > 0).ifPresent(this::show);
    }

    private void show(Spread.OfWish wish) {
        var bar = new HBox(
                piece("spread-all", wish.all(), wish),
                piece("spread-partly", wish.partly(), wish),
                piece("spread-none", wish.none(), wish),
                piece("spread-unknown", wish.unknown(), wish));
        bar.getStyleClass().add("spread-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        var words = new Label(
                messages.say("matchingscreen.spread.short", percent(wish.all(), wish), percent(wish.partly(), wish)));
        words.getStyleClass().add("text-quiet");
        words.setMinWidth(Region.USE_PREF_SIZE);
        String whole = messages.say(
                "matchingscreen.spread.whole",
                percent(wish.all(), wish),
                percent(wish.partly(), wish),
                percent(wish.none(), wish),
                percent(wish.unknown(), wish));
        words.setTooltip(new Tooltip(whole));
        words.setAccessibleText(whole);
        Tooltip.install(bar, new Tooltip(whole));
        getChildren().setAll(bar, words);
    }

    private static long percent(long pairs, Spread.OfWish wish) {
        return Math.round(WHOLE * pairs / wish.pairs());
    }

    private static Region piece(String style, long pairs, Spread.OfWish wish) {
        var piece = new Region();
        piece.getStyleClass().add(style);
        double width = WIDTH * pairs / wish.pairs();
        piece.setMinWidth(width);
        piece.setMaxWidth(width);
        return piece;
    }
}
