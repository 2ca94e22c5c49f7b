package org.pairwright.charts;

import java.awt.Color;
import java.awt.Font;

/** What a chart is drawn on and how it is lettered. The ground itself is not painted: it is that of the card around it. */
public enum Shade {
    LIGHT(0x24292F, 0x57606A, 0xD8DEE4),
    DARK(0xE6EDF3, 0x9198A1, 0x3D444D);

    private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Font NUMBERS = new Font(Font.SANS_SERIF, Font.BOLD, 12);

    private final Color ink;
    private final Color quietInk;
    private final Color hairline;

    Shade(int ink, int quietInk, int hairline) {
        this.ink = new Color(ink);
        this.quietInk = new Color(quietInk);
        this.hairline = new Color(hairline);
    }

    Color ink() {
        return ink;
    }

    Color quietInk() {
        return quietInk;
    }

    Color hairline() {
        return hairline;
    }

    Font words() {
        return WORDS;
    }

    Font numbers() {
        return NUMBERS;
    }
}
