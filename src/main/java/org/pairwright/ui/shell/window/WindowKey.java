package org.pairwright.ui.shell.window;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.PeopleFilter;

/** What works from everywhere in the window, by key, by the list of commands, and named in the list of keys. */
@SuppressWarnings("ImmutableEnumChecker") // keys and destinations are immutable, they only do not say so
enum WindowKey {
    SEARCH("Shortcut+K", Feather.SEARCH),
    FIND("Shortcut+F", Feather.SEARCH),
    IMPORT("Shortcut+I", Feather.DOWNLOAD),
    NEW("Shortcut+N", Feather.PLUS),
    EXPORT("Shortcut+E", Feather.UPLOAD),
    UNDO("Shortcut+Z", Feather.CORNER_UP_LEFT),
    REDO("Shortcut+Y", Feather.CORNER_UP_RIGHT),
    HOME("Alt+1", Feather.HOME, new Destination.Home()),
    PEOPLE("Alt+2", Feather.USERS, new Destination.PeopleList(PeopleFilter.ALL)),
    MATCHING("Alt+3", Feather.SHUFFLE, new Destination.Matching()),
    PAIRS("Alt+4", Feather.LINK_2, new Destination.PairsList(PairFilter.ALL)),
    REPORTS("Alt+5", Feather.BAR_CHART_2, new Destination.Reports()),
    SETTINGS("Alt+6", Feather.SETTINGS, new Destination.Settings()),
    LOCK("Shortcut+L", Feather.LOCK),
    BACK("Esc", Feather.ARROW_LEFT),
    HELP("F1", Feather.HELP_CIRCLE);

    private final KeyCombination key;
    private final Feather icon;
    private final Optional<Destination> destination;

    WindowKey(String key, Feather icon) {
        this.key = KeyCombination.valueOf(key);
        this.icon = icon;
        this.destination = Optional.empty();
    }

    WindowKey(String key, Feather icon, Destination destination) {
        this.key = KeyCombination.valueOf(key);
        this.icon = icon;
        this.destination = Optional.of(destination);
    }

    KeyCombination key() {
        return key;
    }

    /** The key as the system writes it. */
    String shown() {
        return this == BACK ? "Esc" : key.getDisplayText();
    }

    Feather icon() {
        return icon;
    }

    /** Where it leads, for those that lead somewhere. */
    Optional<Destination> destination() {
        return destination;
    }

    /**
     * Whether whatever has the focus has its own meaning for the key and comes first. A text field in which nothing was
     * typed has nothing to take back: the window does it.
     */
    boolean isLeftTo(Optional<TextInputControl> focused) {
        return switch (this) {
            case UNDO -> focused.map(TextInputControl::isUndoable).orElse(true);
            case REDO -> focused.map(TextInputControl::isRedoable).orElse(true);
            case BACK -> true;
            default -> false;
        };
    }
}
