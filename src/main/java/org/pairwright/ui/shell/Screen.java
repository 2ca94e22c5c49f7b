package org.pairwright.ui.shell;

import javafx.scene.Node;

/** One place of the window. Made on the first visit and kept; what it shows it loads in {@link #shown}. */
public interface Screen {

    /** The same node every time. */
    Node node();

    /** She arrived, or something changed while she was here: load and show. Called on every visit and after each undo. */
    void shown(Destination destination);

    /** Ctrl+F: find in the list at hand. */
    default void find() {}

    /** Ctrl+N: a new one of what is shown here. */
    default void create() {}

    /** Ctrl+E: export what she sees. */
    default void export() {}

    /** Esc: closes what lies open here. Answers whether there was something to close. */
    default boolean escape() {
        return false;
    }
}
