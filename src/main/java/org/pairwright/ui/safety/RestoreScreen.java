package org.pairwright.ui.safety;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.desk.backup.Backup;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Screen;

/** The backups at the left, what restoring one would change at the right. */
public final class RestoreScreen implements Screen {
    private final Messages messages;
    private final RestoreViewModel model;
    private final FileQuestions files;
    private final ListView<Backup> list = new ListView<>();
    private final VBox node;

    public RestoreScreen(Messages messages, RestoreViewModel model, FileQuestions files) {
        this.messages = messages;
        this.model = model;
        this.files = files;
        var header = new ScreenHeader(messages.say("safety.restoreTitle"));
        header.subtitleProperty().set(messages.say("safety.restoreWords"));
        header.addQuiet(messages.say("safety.fromFile"), this::fromFile).setId("restore-from-file");
        var preview = new RestorePreview(messages, model);
        var restore = header.addPrimary(messages.say("safety.restore"), preview::restore);
        restore.setId("restore");
        restore.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.busyProperty().get()
                                || model.lookedProperty().get().isEmpty(),
                        model.busyProperty(),
                        model.lookedProperty()));
        var both = new HBox(list(), preview);
        both.getStyleClass().add("restore-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        node = new VBox(header, both);
        node.getStyleClass().add("screen");
    }

    private ListView<Backup> list() {
        list.getStyleClass().add("backup-list");
        list.setId("backup-list");
        list.setAccessibleText(messages.say("safety.restoreTitle"));
        list.setCellFactory(_ -> new BackupCell(messages));
        list.setPlaceholder(new EmptyState(Feather.ARCHIVE, messages.say("safety.noBackups")));
        list.disableProperty().bind(model.busyProperty());
        model.backupsProperty().subscribe(all -> list.setItems(FXCollections.observableList(all)));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(backup -> Optional.ofNullable(backup).ifPresent(model::choose));
        return list;
    }

    private void fromFile() {
        var kind =
                new FileQuestions.Kind(messages.say("safety.chooseBackup"), messages.say("safety.backups"), "*.backup");
        files.open(kind).ifPresent(file -> {
            list.getSelectionModel().clearSelection();
            model.choose(file);
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
        list.requestFocus();
    }
}
