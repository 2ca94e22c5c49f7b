package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where there is nothing yet: a picture in line style, one sentence, one button. */
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String sentence) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var words = new Label(sentence);
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        getChildren().addAll(Icons.of(icon, "empty-icon"), words);
    }

    public EmptyState(Feather icon, String sentence, String verb, Runnable act) {
        this(icon, sentence);
        getChildren().add(Buttons.quiet(verb, act));
    }
}
