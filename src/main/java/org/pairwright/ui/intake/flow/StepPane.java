package org.pairwright.ui.intake.flow;

import java.util.List;
import javafx.scene.Node;
import org.pairwright.ui.shell.Screen.KeyHint;

/** What is shown at one step. Made once; shows what is understood whenever she comes to it and whenever that changes. */
public interface StepPane {

    Node node();

    void show(Reviewed reviewed);

    /** She has come to this step: the focus goes where she can begin. */
    default void arrive() {}

    /** Ctrl+F: find in the list at hand. */
    default void find() {}

    /** Esc: closes what lies open here. Answers whether there was something to close. */
    default boolean escape() {
        return false;
    }

    /** Which keys do something only here. */
    default List<KeyHint> keys() {
        return List.of();
    }
}
