package org.pairwright.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A number under a name, which opens its list. */
final class FigureRow extends Button {

    FigureRow(String words, String number, Runnable open) {
        var name = new Label(words);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var figure = new Label(number);
        figure.getStyleClass().add("figure-row-number");
        var face = new HBox(name, figure);
        face.getStyleClass().add("figure-row-face");
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(widthProperty().subtract(16));
        getStyleClass().setAll("figure-row");
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(words + " " + number);
        setOnAction(_ -> open.run());
    }

    /** With a sign before its name. */
    FigureRow withSign(Node sign) {
        ((HBox) getGraphic()).getChildren().addFirst(sign);
        return this;
    }
}
