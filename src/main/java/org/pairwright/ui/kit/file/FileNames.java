package org.pairwright.ui.kit.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files that any system takes. */
public final class FileNames {
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private FileNames() {}

    /** A name made of words, which may be of anything. */
    public static String proposed(String words, String ending) {
        return NOT_IN_FILE_NAMES.matcher(words).replaceAll(" ").strip() + ending;
    }

    /** The same file with its ending, where she typed none. */
    public static Path withEnding(Path asked, String ending) {
        return name(asked).toLowerCase(Locale.ROOT).endsWith(ending)
                ? asked
                : asked.resolveSibling(name(asked) + ending);
    }

    /** Without its folder. */
    public static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
