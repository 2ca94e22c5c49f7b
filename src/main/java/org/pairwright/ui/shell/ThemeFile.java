package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The chosen theme in a small file beside the desk, readable before the desk is unlocked. Losing it loses nothing. */
public final class ThemeFile {
    private static final Logger LOG = LoggerFactory.getLogger(ThemeFile.class);

    private final Path file;

    public ThemeFile(Path folder) {
        this.file = folder.resolve("theme.txt");
    }

    Theme.Shade read() {
        try {
            var word = Files.exists(file) ? Files.readString(file).strip() : "";
            return Arrays.stream(Theme.Shade.values())
                    .filter(shade -> shade.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElse(Theme.Shade.SYSTEM);
        } catch (IOException unreadable) {
            LOG.warn("The theme file cannot be read; the system decides", unreadable);
            return Theme.Shade.SYSTEM;
        }
    }

    void write(Theme.Shade shade) {
        try {
            Files.writeString(file, shade.name().toLowerCase(java.util.Locale.ROOT));
        } catch (IOException unwritable) {
            LOG.warn("The theme file cannot be written; the choice lasts until the window closes", unwritable);
        }
    }
}
