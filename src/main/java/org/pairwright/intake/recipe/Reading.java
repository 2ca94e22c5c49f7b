package org.pairwright.intake.recipe;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import org.pairwright.spreadsheet.ReadingOptions;

/**
 * How the file itself is read; empty where the guess stands.
 *
 * @param charset the name of a character set, for text files
 * @param delimiter for text files
 * @param hidden whether hidden rows, columns and sheets are taken in; empty for what is usual
 */
public record Reading(Optional<String> charset, Optional<Character> delimiter, Optional<Boolean> hidden) {
    public static final Reading USUAL = new Reading(Optional.empty(), Optional.empty(), Optional.empty());

    /** What else is said of a file, with this; a character set that this computer does not know is found out anew. */
    public ReadingOptions over(ReadingOptions others) {
        return new ReadingOptions(
                others.password(),
                charset.filter(Reading::isKnown).map(Charset::forName).or(others::charset),
                delimiter.or(others::delimiter));
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }

    Reading on(Reading before) {
        return new Reading(
                charset.or(() -> before.charset), delimiter.or(() -> before.delimiter), hidden.or(() -> before.hidden));
    }
}
