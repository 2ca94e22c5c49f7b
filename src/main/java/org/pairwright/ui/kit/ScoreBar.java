package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A score from 0 to 100 as a bar and a number. Can be used again for another score, as cells are. */
public final class ScoreBar extends HBox {
    private static final double WIDTH = 88;
    private static final double BEST = 100;

    private final Region filled = new Region();
    private final Label number = new Label();

    public ScoreBar() {
        getStyleClass().add("score-bar");
        setAlignment(Pos.CENTER_LEFT);
        filled.getStyleClass().add("score-bar-filled");
        filled.setMaxWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("score-bar-number");
        var track = new StackPane(filled);
        track.getStyleClass().add("score-bar-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(WIDTH);
        track.setMaxWidth(WIDTH);
        getChildren().addAll(track, number);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public ScoreBar(long score) {
        this();
        setScore(score);
    }

    public void setScore(long score) {
        filled.setPrefWidth(WIDTH * Math.clamp(score, 0, (long) BEST) / BEST);
        filled.setMinWidth(Region.USE_PREF_SIZE);
        number.setText(Long.toString(score));
        setAccessibleText(Long.toString(score));
    }
}
