package org.pairwright.ui.kit.field;

import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;

/** A field for a password under its label, which can be shown while she types, with the trouble said below it. */
public final class SecretRow extends VBox {
    private final Messages messages;
    private final Label label = new Label();
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final Label trouble = new Label();
    private final BooleanProperty shown = new SimpleBooleanProperty();

    public SecretRow(Messages messages, String words) {
        this.messages = messages;
        getStyleClass().add("form-row");
        label.getStyleClass().add("form-label");
        label.setText(words);
        open.textProperty().bindBidirectional(hidden.textProperty());
        furnish(hidden);
        furnish(open);
        hidden.visibleProperty().bind(shown.not());
        open.visibleProperty().bind(shown);
        label.labelForProperty().bind(shown.map(seen -> seen ? open : hidden));
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.visibleProperty().bind(trouble.managedProperty());
        var fields = new StackPane(hidden, open);
        HBox.setHgrow(fields, Priority.ALWAYS);
        var line = new HBox(fields, eye());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("secret-line");
        getChildren().addAll(label, line, trouble);
    }

    private void furnish(TextField field) {
        field.accessibleTextProperty().bind(label.textProperty());
        field.accessibleHelpProperty().bind(trouble.textProperty());
        trouble.textProperty().subscribe(said -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !said.isEmpty()));
    }

    private Button eye() {
        var eye = Buttons.icon(Feather.EYE, "", () -> shown.set(!shown.get()));
        shown.subscribe(seen -> {
            var words = messages.say(seen ? "kit.secret.hide" : "kit.secret.show");
            eye.setGraphic(Icons.of(seen ? Feather.EYE_OFF : Feather.EYE));
            eye.setAccessibleText(words);
            eye.setTooltip(new Tooltip(words));
        });
        return eye;
    }

    /** What she typed, to be wiped by whoever asked for it. */
    public char[] secret() {
        return hidden.getText().toCharArray();
    }

    public ObservableValue<String> typedProperty() {
        return hidden.textProperty();
    }

    public StringProperty labelProperty() {
        return label.textProperty();
    }

    public StringProperty troubleProperty() {
        return trouble.textProperty();
    }

    /** A code on paper is typed more easily in the open. */
    public void reveal(boolean seen) {
        shown.set(seen);
    }

    public void clear() {
        hidden.clear();
        shown.set(false);
    }

    /** What Enter does. */
    public void setOnEnter(Runnable act) {
        hidden.setOnAction(_ -> act.run());
        open.setOnAction(_ -> act.run());
    }

    /** Names the field for whoever looks for it in the scene. */
    public void name(String id) {
        hidden.setId(id);
        open.setId(id + "-shown");
    }

    @Override
    public void requestFocus() {
        var field = shown.get() ? open : hidden;
        field.requestFocus();
        field.selectAll();
    }
}
