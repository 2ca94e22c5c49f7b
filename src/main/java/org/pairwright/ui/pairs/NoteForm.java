package org.pairwright.ui.pairs;

import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import org.pairwright.following.Trouble.Field;
import org.pairwright.text.Messages;

/** The administrator's own note on a pair; Enter makes a new line in it. */
final class NoteForm extends FormCard {
    private static final int LINES = 5;

    private final TextArea note = new TextArea();

    NoteForm(Messages messages, PairViewModel model, String now) {
        super(messages, model);
        note.setText(now);
        note.setWrapText(true);
        note.setPrefRowCount(LINES);
        getChildren().addAll(row(Field.NOTE, "pairs.note.words", note), buttons("pairs.note.save"));
    }

    @Override
    void save() {
        model.changeNote(note.getText());
    }

    @Override
    Control first() {
        return note;
    }
}
