package org.pairwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a part of what scrolls into view. */
public final class Reveal {
    /** What stays free below the part, in pixels. */
    private static final double BELOW = 16;

    private Reveal() {}

    /** All of the part, or where it is too long, its beginning; nothing moves where it is seen already. */
    public static void in(ScrollPane scroll, Node part) {
        in(scroll, part, BELOW);
    }

    /**
     * The same where more is to stay free.
     *
     * @param below the part, in pixels
     */
    public static void in(ScrollPane scroll, Node part, double below) {
        scroll.applyCss();
        scroll.layout();
        var content = scroll.getContent();
        var bounds = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        double from = scroll.getVvalue() * hidden;
        if (hidden > 0 && (bounds.getMinY() < from || bounds.getMaxY() + below > from + seen)) {
            double to = Math.min(bounds.getMinY(), Math.max(from, bounds.getMaxY() - seen + below));
            scroll.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
    }
}
