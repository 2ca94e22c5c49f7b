package org.pairwright.ui.shell.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;

/** The menu of the product, whose program it is, one search over everything, light or dark. */
final class TopBar extends HBox {
    private final Messages messages;
    private final ProductMenu menu;

    TopBar(WindowParts parts, WindowCommands commands) {
        messages = parts.messages();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        menu = new ProductMenu(parts, commands);
        getChildren()
                .addAll(
                        menu,
                        new ProgramSwitcher(messages, parts.state().programs(), parts.acts()),
                        space(),
                        searchButton(commands::search),
                        space(),
                        Buttons.icon(Feather.HELP_CIRCLE, messages.say("shell.keys"), commands::help),
                        themeButton(parts));
    }

    /** Where the window is narrow the name of the product gives way to that of the program. */
    void fold(boolean folded) {
        menu.fold(folded);
    }

    private Button searchButton(Runnable search) {
        var words = new Label(messages.say("shell.search.prompt"));
        words.getStyleClass().add("search-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var key = new Label(WindowKey.SEARCH.shown());
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(Icons.of(Feather.SEARCH), words, key);
        face.getStyleClass().add("search-face");
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, face);
        face.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("search-everywhere");
        button.setAccessibleText(words.getText() + ", " + key.getText());
        button.setOnAction(_ -> search.run());
        return button;
    }

    private Button themeButton(WindowParts parts) {
        var button = Buttons.icon(Feather.MOON, "", parts.theme()::toggle);
        parts.theme().darkProperty().subscribe(dark -> {
            var words = messages.say(dark ? "shell.theme.toLight" : "shell.theme.toDark");
            button.setGraphic(Icons.of(dark ? Feather.SUN : Feather.MOON));
            button.setAccessibleText(words);
            button.setTooltip(new Tooltip(words));
        });
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
