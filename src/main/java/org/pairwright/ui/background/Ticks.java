package org.pairwright.ui.background;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Does something again and again on the window's thread, until it is closed. Begins at once. */
public final class Ticks implements AutoCloseable {
    private final Timeline timeline;

    public Ticks(java.time.Duration every, Runnable work) {
        timeline = new Timeline(new KeyFrame(Duration.millis((double) every.toMillis()), _ -> work.run()));
        timeline.setCycleCount(Timeline.INDEFINITE);
        timeline.play();
    }

    @Override
    public void close() {
        timeline.stop();
    }
}
