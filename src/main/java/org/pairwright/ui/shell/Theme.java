package org.pairwright.ui.shell;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Light or dark: as the system has it, or as she wants it. */
public final class Theme {
    private final ReadOnlyObjectWrapper<Shade> shade = new ReadOnlyObjectWrapper<>(Shade.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ThemeFile file;

    /** What she can choose. */
    public enum Shade {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Reads what she chose last and dresses the window in it. */
    public Theme(ThemeFile file) {
        this.file = file;
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
        shade.set(file.read());
        dress();
    }

    public ReadOnlyObjectProperty<Shade> shadeProperty() {
        return shade.getReadOnlyProperty();
    }

    /** Whether it is dark now, by her choice or the system's. Charts listen to this. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    /** Dresses the window and remembers it. */
    public void choose(Shade chosen) {
        shade.set(chosen);
        dress();
        file.write(chosen);
    }

    /** The other of light and dark. */
    public void toggle() {
        choose(isDark() ? Shade.LIGHT : Shade.DARK);
    }

    private void dress() {
        boolean isDark = switch (shade.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        wear(isDark);
        dark.set(isDark);
    }

    /** The whole look is one user-agent stylesheet, so that pop-ups and dialogs wear it too. */
    private static void wear(boolean dark) {
        Application.setUserAgentStylesheet("/org/pairwright/ui/" + (dark ? "dark.css" : "light.css"));
    }
}
