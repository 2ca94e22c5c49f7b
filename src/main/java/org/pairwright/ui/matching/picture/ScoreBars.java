package org.pairwright.ui.matching.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pairwright.insight.match.ScoreSpread;
import org.pairwright.text.Messages;

/** How the scores spread: ten bars with their numbers, and where the lowest and the mean lie. */
final class ScoreBars extends Pane {
    private static final double HIGH = 190;
    private static final double FOOT = 66;
    private static final double HEAD = 20;
    private static final double GAP = 4;
    private static final double PERFECT = 100;
    private static final double LOWEST_LINE = 24;
    private static final double MEAN_LINE = 44;

    private final PictureViewModel model;
    private final Messages messages;
    private final IntConsumer opened;
    private final List<Button> bars = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Region axis = new Region();
    private final Label lowest = new Label();
    private final Label mean = new Label();
    private ScoreSpread scores = new ScoreSpread(List.of(), 0, 0);

    ScoreBars(PictureViewModel model, IntConsumer opened) {
        this.model = model;
        this.opened = opened;
        messages = model.run().frame().messages();
        getStyleClass().add("score-bars");
        axis.getStyleClass().add("score-axis");
        setMinHeight(HIGH);
        setPrefHeight(HIGH);
        setMaxHeight(HIGH);
    }

    void show(PictureViewModel.Drawn shown) {
        scores = shown.scores();
        bars.clear();
        numbers.clear();
        names.clear();
        for (int ten = 0; ten < ScoreSpread.TENS; ten++) {
            bars.add(bar(shown, ten));
            int pairs = scores.tens().get(ten);
            numbers.add(label(pairs == 0 ? "" : messages.say("picture.number", pairs), "score-bar-count"));
            names.add(label(
                    messages.say("picture.range", ten * ScoreSpread.TENS, PictureViewModel.last(ten)),
                    "score-bar-name"));
        }
        lowest.setText(messages.say("picture.lowest", scores.lowest()));
        mean.setText(messages.say("picture.mean", scores.mean()));
        getChildren().setAll(axis);
        getChildren().addAll(bars);
        getChildren().addAll(numbers);
        getChildren().addAll(names);
        getChildren().addAll(lowest, mean);
        requestLayout();
    }

    private Button bar(PictureViewModel.Drawn shown, int ten) {
        var bar = new Button();
        bar.getStyleClass().setAll("score-column");
        var said = messages.say(model.ten(shown, ten));
        bar.setAccessibleText(said);
        bar.setTooltip(new Tooltip(said));
        bar.setOnAction(_ -> opened.accept(ten));
        bar.setDisable(scores.tens().get(ten) == 0);
        return bar;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / ScoreSpread.TENS;
        double ground = getHeight() - FOOT;
        axis.resizeRelocate(0, ground, getWidth(), 1);
        for (int ten = 0; ten < bars.size(); ten++) {
            int pairs = scores.tens().get(ten);
            double high = scores.most() == 0 ? 0 : (ground - HEAD) * pairs / scores.most();
            bars.get(ten).resizeRelocate(ten * step + GAP, ground - high, step - 2 * GAP, high);
            centre(numbers.get(ten), ten * step, step, ground - high - HEAD);
            centre(names.get(ten), ten * step, step, ground + GAP);
        }
        mark(lowest, scores.lowest(), ground + LOWEST_LINE);
        mark(mean, scores.mean(), ground + MEAN_LINE);
    }

    private static void centre(Label label, double x, double wide, double y) {
        double width = Math.min(wide, label.prefWidth(-1));
        label.resizeRelocate(x + (wide - width) / 2, y, width, label.prefHeight(width));
    }

    /** Its sign stands where the score is; near the right edge the words go to the left. */
    private void mark(Label label, int score, double y) {
        double width = label.prefWidth(-1);
        double x = getWidth() * score / PERFECT;
        label.resizeRelocate(
                Math.clamp(x - GAP, 0, Math.max(0, getWidth() - width)), y, width, label.prefHeight(width));
    }
}
