package org.pairwright.desk.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pairwright.desk.Version;
import org.pairwright.storage.file.ForcedFile;
import org.pairwright.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page in the data folder that says what lies there, for whoever finds the folder without the program. */
public final class ReadMe {
    static final String FILE = "READ-ME.txt";

    private static final Logger LOG = LoggerFactory.getLogger(ReadMe.class);

    private final Messages messages;
    private final String version;

    public ReadMe(Messages messages) {
        this(messages, Version.ofThisProgram());
    }

    ReadMe(Messages messages, String version) {
        this.messages = messages;
        this.version = version;
    }

    /** Writes the page where there is none, or one of another version or language. Without it the desk works as well. */
    public void keepIn(Path folder) {
        try {
            if (!isIn(folder)) {
                ForcedFile.write(folder.resolve(FILE), text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            LOG.warn("The page that explains the data folder cannot be written", e);
        }
    }

    private boolean isIn(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return false;
        }
        var found = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return found.lines().findFirst().equals(text().lines().findFirst());
    }

    private String text() {
        return messages.say("readme.text", version, messages.locale().toLanguageTag())
                .lines()
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }
}
