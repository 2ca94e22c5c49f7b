package org.pairwright.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A figure with its label. Opens what it counts. */
public final class FigureCard extends Button {
    private final Label figure = new Label();
    private final Label label = new Label();
    private final Label note = new Label();

    public FigureCard(String words, Runnable open) {
        getStyleClass().addAll("figure-card");
        figure.getStyleClass().add("figure");
        label.getStyleClass().add("figure-label");
        note.getStyleClass().add("figure-note");
        label.setText(words);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        setGraphic(new VBox(figure, label, note));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnAction(_ -> open.run());
    }

    /** The figure as she reads it, and a few quiet words below, or none. */
    public void show(String worded, String words) {
        figure.setText(worded);
        note.setText(words);
        setAccessibleText(worded + " " + label.getText() + " " + words);
    }
}
