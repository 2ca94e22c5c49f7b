package org.pairwright.ui.kit.field;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field under its label, with the trouble said below it in place. */
public final class FormRow extends VBox {
    private final Label trouble = new Label();

    public FormRow(String words, Control field) {
        getStyleClass().add("form-row");
        var label = new Label(words);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.visibleProperty().bind(trouble.managedProperty());
        trouble.textProperty()
                .subscribe(said ->
                        field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !said.isEmpty()));
        field.accessibleHelpProperty().bind(trouble.textProperty());
        getChildren().addAll(label, field, trouble);
    }

    /** What is wrong with the field and what to do, or empty. */
    public StringProperty troubleProperty() {
        return trouble.textProperty();
    }
}
