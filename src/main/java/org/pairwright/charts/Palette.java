package org.pairwright.charts;

import java.awt.Color;
import java.util.List;
import org.pairwright.insight.HealthLevel;

/**
 * Six colours that people with any colour vision tell apart, always taken in this order (Okabe and Ito, "Color Universal
 * Design", 2008, without its yellow, which is lost on white). Each is 0xRRGGBB and stands out from a white and from a
 * near-black ground alike.
 */
public final class Palette {
    public static final int BLUE = 0x2F7FB8;
    public static final int ORANGE = 0xD98E04;
    public static final int GREEN = 0x0A9A72;
    public static final int VERMILION = 0xD0581C;
    public static final int PURPLE = 0xB8709A;
    public static final int SKY = 0x4FA3D1;

    /** What is there but says nothing yet. */
    public static final int GREY = 0x8A929C;

    /** The six, in their one order. */
    public static final List<Integer> SIX = List.of(BLUE, ORANGE, GREEN, VERMILION, PURPLE, SKY);

    private Palette() {}

    /** The colour of a health. A sign or a word always goes with it. */
    public static int of(HealthLevel level) {
        return switch (level) {
            case ON_TRACK -> GREEN;
            case NEEDS_A_LOOK -> ORANGE;
            case AT_RISK -> VERMILION;
            case TOO_EARLY -> GREY;
        };
    }

    static Color paint(int rgb) {
        return new Color(rgb);
    }
}
