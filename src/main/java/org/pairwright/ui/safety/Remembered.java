package org.pairwright.ui.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the window remembers of what it asked, in a small file beside the desk. Losing it loses nothing. */
public final class Remembered {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Path file;

    /** What can be remembered, each with its moment. */
    public enum Moment {
        /** She did not want a password when it was offered. */
        NO_PASSWORD,
        /** She was asked for a second place. */
        ASKED_FOR_PLACE,
        /** A backup reached the second place. */
        COPIED
    }

    public Remembered(Path folder) {
        this.file = folder.resolve("asked.txt");
    }

    public Optional<Instant> when(Moment moment) {
        try {
            return Optional.ofNullable(read().getProperty(moment.name())).map(Instant::parse);
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            LOG.warn("What was asked cannot be read; it is asked again", unreadable);
            return Optional.empty();
        }
    }

    public void note(Moment moment, Instant at) {
        try {
            var all = read();
            all.setProperty(moment.name(), at.toString());
            try (var out = Files.newBufferedWriter(file)) {
                all.store(out, null);
            }
        } catch (IOException | IllegalArgumentException unwritable) {
            LOG.warn("What was asked cannot be noted; it will be asked again", unwritable);
        }
    }

    private Properties read() throws IOException {
        var all = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            }
        }
        return all;
    }
}
