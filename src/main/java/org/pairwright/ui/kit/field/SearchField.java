package org.pairwright.ui.kit.field;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;

/** Finds in the list at hand. The prompt is also its name; Esc empties it. */
public final class SearchField extends CustomTextField {

    /**
     * @param prompt what one finds here
     * @param clear the name of the button that empties it
     */
    public SearchField(String prompt, String clear) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of(Feather.SEARCH));
        Button empty = Buttons.icon(Feather.X, clear, this::clear);
        empty.setFocusTraversable(false);
        empty.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(empty);
        addEventFilter(KeyEvent.KEY_PRESSED, this::emptyOnEscape);
    }

    /** Ready for typing, with what stands there selected. */
    public void find() {
        requestFocus();
        selectAll();
    }

    private void emptyOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            key.consume();
        }
    }
}
