package org.pairwright.ui.kit;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a colour means. A mood is never shown by its colour alone: a sign and a word go with it. */
public enum Mood {
    GOOD(Feather.CHECK),
    WARNING(Feather.ALERT_TRIANGLE),
    BAD(Feather.ALERT_OCTAGON),
    QUIET(Feather.CIRCLE);

    private final Feather sign;

    Mood(Feather sign) {
        this.sign = sign;
    }

    public Feather sign() {
        return sign;
    }

    /** The style class of pairwright.css that colours it. */
    public String styleClass() {
        return "mood-" + name().toLowerCase(Locale.ROOT);
    }
}
