package org.pairwright.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one pack in line style. Size and colour come from the stylesheet. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Feather icon) {
        return of(icon, "icon");
    }

    /** With a style class of its own, as in {@code icon-large}. */
    public static FontIcon of(Feather icon, String styleClass) {
        var node = new FontIcon(icon);
        node.getStyleClass().add(styleClass);
        return node;
    }
}
