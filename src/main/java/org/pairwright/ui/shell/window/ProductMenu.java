package org.pairwright.ui.shell.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Mark;
import org.pairwright.ui.shell.WindowCommand;

/** The mark and the name of the product; behind them what is done with the whole desk. */
final class ProductMenu extends MenuButton {
    private final Messages messages;
    private final WindowParts parts;
    private final WindowCommands commands;
    private final Label name = new Label();

    ProductMenu(WindowParts parts, WindowCommands commands) {
        this.messages = parts.messages();
        this.parts = parts;
        this.commands = commands;
        name.setText(messages.say("shell.name"));
        name.getStyleClass().add("product-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(new Mark(), name);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setId("product-menu");
        getStyleClass().addAll("flat", "no-arrow", "product-menu");
        setAccessibleText(messages.say("shell.menu"));
        setMinWidth(Region.USE_PREF_SIZE);
        getItems().setAll(items());
        setOnShowing(_ -> getItems().setAll(items()));
    }

    /** Where the window is narrow the name of the product gives way to that of the program. */
    void fold(boolean folded) {
        name.setVisible(!folded);
        name.setManaged(!folded);
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.add(item(WindowKey.IMPORT));
        parts.safeguards().commands().stream()
                .filter(command -> command.offered().getAsBoolean())
                .map(this::item)
                .forEach(items::add);
        if (parts.safeguards().lock().isPossible()) {
            items.add(item(WindowKey.LOCK));
        }
        items.add(new SeparatorMenuItem());
        Stream.of(WindowKey.SETTINGS, WindowKey.HELP).map(this::item).forEach(items::add);
        return items;
    }

    private MenuItem item(WindowKey key) {
        var item = new MenuItem(messages.word(key), Icons.of(key.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> commands.perform(key));
        return item;
    }

    private MenuItem item(WindowCommand command) {
        var item = new MenuItem(messages.say(command.words()), Icons.of(command.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> command.act().run());
        return item;
    }
}
