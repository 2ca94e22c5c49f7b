package org.pairwright.ui.safety;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.desk.backup.Backup;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;

/** A backup in two lines: when and why, and how much it holds. */
final class BackupCell extends ListCell<Backup> {
    private final Messages messages;
    private final Label when = new Label();
    private final Label why = new Label();
    private final Label counts = new Label();
    private final Region sealed = new Region();
    private final VBox face;

    BackupCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("backup-cell");
        when.getStyleClass().add("backup-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        why.getStyleClass().add("text-quiet");
        counts.getStyleClass().add("text-quiet");
        HBox.setHgrow(sealed, Priority.ALWAYS);
        var lock = Icons.of(Feather.LOCK);
        lock.visibleProperty().bind(sealed.visibleProperty());
        var line = new HBox(when, why, sealed, lock);
        line.getStyleClass().add("backup-line");
        line.setAlignment(Pos.CENTER_LEFT);
        face = new VBox(line, counts);
        face.getStyleClass().add("backup-face");
        face.setMinWidth(0);
        face.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Backup backup, boolean empty) {
        super.updateItem(backup, empty);
        if (empty || backup == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            when.setText(messages.say("safety.moment", backup.note().at()));
            why.setText(messages.word(backup.note().reason()));
            counts.setText(messages.say(backup.note().counts().sentence()));
            sealed.setVisible(backup.sealed());
            setGraphic(face);
            var words = when.getText() + ", " + why.getText() + ", " + counts.getText();
            setAccessibleText(backup.sealed() ? messages.say("safety.sealed", words) : words);
        }
    }
}
