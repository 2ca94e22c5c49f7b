package org.pairwright.spreadsheet.reading;

import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.text.Sentence;

/** A file that wants a password. */
public final class Locked {
    private Locked() {}

    /** Asks for the password, or says that the one given is wrong. */
    public static UnreadableFile refusal(Source source) {
        return source.options().password().isPresent()
                ? UnreadableFile.locked(Sentence.of("spreadsheet.unreadable.wrongPassword", source.name()))
                : UnreadableFile.locked(Sentence.of("spreadsheet.unreadable.password", source.name()));
    }
}
