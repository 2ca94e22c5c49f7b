package org.pairwright.ui.kit;

import javafx.scene.control.Label;

/** A state in a sign, a word and a colour. */
public final class Badge extends Label {

    public Badge(Mood mood, String word) {
        super(word, Icons.of(mood.sign(), "badge-sign"));
        getStyleClass().addAll("badge", mood.styleClass());
    }
}
