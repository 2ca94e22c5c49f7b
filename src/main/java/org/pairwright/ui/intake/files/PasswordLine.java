package org.pairwright.ui.intake.files;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Opened;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.SecretRow;

/** Asks for the password of a file where the file stands. */
final class PasswordLine extends HBox {

    PasswordLine(Messages messages, Opened file, FilesViewModel model) {
        getStyleClass().add("intake-password");
        setAlignment(Pos.BOTTOM_LEFT);
        var secret = new SecretRow(messages, messages.say("intakescreen.files.password"));
        secret.name("file-password");
        HBox.setHgrow(secret, Priority.SOMETIMES);
        if (file.hadPassword()) {
            secret.troubleProperty().set(messages.say("intakescreen.files.wrongPassword"));
            setAlignment(Pos.CENTER_LEFT);
        }
        Runnable open = () -> model.unlock(file, secret.secret());
        secret.setOnEnter(open);
        Button button = Buttons.primary(messages.say("intakescreen.files.open"), open);
        button.disableProperty().bind(secret.typedProperty().map(String::isEmpty));
        getChildren().addAll(secret, button);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                secret.requestFocus();
            }
        });
    }
}
