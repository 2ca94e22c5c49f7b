package org.pairwright.ui.shell.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Navigator;

/** A spreadsheet dropped anywhere on the window is on its way in. Shows so while one is held over it. */
final class SpreadsheetDrop extends StackPane {
    private static final Set<String> ENDINGS =
            Set.of("xlsx", "xlsm", "xlsb", "xls", "xltx", "ods", "csv", "tsv", "tab", "txt", "htm", "html", "xml");

    private final Navigator navigator;

    SpreadsheetDrop(Messages messages, Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("drop-veil");
        setMouseTransparent(true);
        setVisible(false);
        var words = new Label(messages.say("shell.drop"));
        words.getStyleClass().add("section-title");
        var box = new VBox(Icons.of(Feather.DOWNLOAD, "empty-icon"), words);
        box.getStyleClass().add("drop-box");
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
    }

    /** Listens on the node that fills the window. */
    void listenOn(Node window) {
        window.setOnDragOver(drag -> {
            if (!among(drag.getDragboard().getFiles()).isEmpty()) {
                drag.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                drag.consume();
            }
        });
        window.setOnDragExited(_ -> setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent drop) {
        setVisible(false);
        var files = among(drop.getDragboard().getFiles());
        if (!files.isEmpty()) {
            navigator.navigate(new Destination.Intake(files));
        }
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    /** Those that may be spreadsheets, by their names. Whether they are is found out where they are read. */
    static List<Path> among(List<File> files) {
        return files.stream()
                .map(File::toPath)
                .filter(path -> ENDINGS.contains(ending(path)))
                .toList();
    }

    private static String ending(Path path) {
        var name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
