package org.pairwright.ui.shell;

import javafx.scene.Node;

/** A part of a screen that comes from another room, put there by the wiring. */
public interface Part {

    /** The same node every time. */
    Node node();

    /** She arrived, or something changed: load and show. */
    void shown();
}
