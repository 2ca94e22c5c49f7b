package org.pairwright.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.pairwright.text.Sentence;

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

    /** Which keys do something only here, for the list of keys. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** Esc: closes what lies open here. Answers whether there was something to close. */
    default boolean escape() {
        return false;
    }

    /** A key and what it does, as in "P" and "Pin this pair". */
    record KeyHint(String key, Sentence does) {}
}
