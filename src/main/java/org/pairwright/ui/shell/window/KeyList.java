package org.pairwright.ui.shell.window;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.shell.Screen.KeyHint;

/** The list of keys: those that work everywhere, those of lists, those of the screen at hand. */
final class KeyList extends VBox {
    private final Messages messages;

    KeyList(Messages messages, List<KeyHint> here, Runnable close) {
        this.messages = messages;
        getStyleClass().add("key-list");
        var title = new Label(messages.say("shell.keys"));
        title.getStyleClass().add("screen-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, Buttons.icon(Feather.X, messages.say("shell.notice.close"), close));
        head.setAlignment(Pos.CENTER_LEFT);
        var beside = new VBox(part("shell.keys.lists", inLists()));
        beside.getStyleClass().add("key-column");
        if (!here.isEmpty()) {
            beside.getChildren().add(part("shell.keys.here", here));
        }
        var columns = new HBox(part("shell.keys.everywhere", everywhere()), beside);
        columns.getStyleClass().add("key-columns");
        getChildren().addAll(head, columns);
    }

    private static List<KeyHint> everywhere() {
        return Arrays.stream(WindowKey.values())
                .map(key -> new KeyHint(key.shown(), Sentence.of(key)))
                .toList();
    }

    private List<KeyHint> inLists() {
        return Stream.of(
                        hint("shell.key.enter", "shell.key.enter.does"),
                        hint("shell.key.space", "shell.key.space.does"),
                        hint("shell.key.copy", "shell.key.copy.does"),
                        hint("shell.key.all", "shell.key.all.does"))
                .toList();
    }

    private KeyHint hint(String key, String does) {
        return new KeyHint(messages.say(key), Sentence.of(does));
    }

    private VBox part(String heading, List<KeyHint> hints) {
        var title = new Label(messages.say(heading));
        title.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int row = 0; row < hints.size(); row++) {
            var does = new Label(messages.say(hints.get(row).does()));
            var key = new Label(hints.get(row).key());
            key.getStyleClass().add("key-cap");
            GridPane.setHalignment(key, HPos.RIGHT);
            GridPane.setHgrow(does, Priority.ALWAYS);
            does.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(row, does, key);
        }
        var part = new VBox(title, grid);
        part.getStyleClass().add("key-part");
        return part;
    }
}
