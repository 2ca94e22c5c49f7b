package org.pairwright.ui.kit;

import javafx.scene.control.Label;

/** A state in a sign, a word and a colour. */
public final class Badge extends Label {

    /** One that is filled later, as in the cells of a table. */
    public Badge() {
        getStyleClass().add("badge");
    }

    public Badge(Mood mood, String word) {
        this();
        show(mood, word);
    }

    /** Says this in place of what it said. */
    public void show(Mood mood, String word) {
        for (Mood other : Mood.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(mood.styleClass());
        setGraphic(Icons.of(mood.sign(), "badge-sign"));
        setText(word);
    }
}
