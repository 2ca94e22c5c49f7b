package org.pairwright.ui.matching.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** Something to know about what stands below it, with at most one thing to do. Takes no room while there is nothing. */
public final class NoteBar extends HBox {
    private final VBox words = new VBox();

    public NoteBar() {
        getStyleClass().add("note-bar");
        setMinHeight(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("note-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        managedProperty().bind(visibleProperty());
        hide();
    }

    public void hide() {
        setVisible(false);
    }

    public void show(Mood mood, String sentence, String verb, Runnable act) {
        show(mood, sentence, List.of());
        Button button = Buttons.quiet(verb, act);
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(button);
    }

    /** A sentence and quiet lines below it. */
    public void show(Mood mood, String sentence, List<String> details) {
        getStyleClass().removeIf(style -> style.startsWith("mood-"));
        getStyleClass().add(mood.styleClass());
        words.getChildren().setAll(new ReasonLine(mood, sentence));
        details.forEach(detail -> words.getChildren().add(quiet(detail)));
        getChildren().setAll(words);
        setVisible(true);
    }

    private static Label quiet(String detail) {
        var label = new Label(detail);
        label.getStyleClass().add("note-detail");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
